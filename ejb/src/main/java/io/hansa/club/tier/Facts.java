package io.hansa.club.tier;

import io.hansa.club.ladder.Had;
import io.hansa.kernel.Period;

/** What is known of one member. */
@FunctionalInterface
interface Facts {

    /** What it has of each measure: earned in a period, and as of its last day. */
    Had in(Period period);
}
