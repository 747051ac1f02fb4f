package io.hansa.rewards.order;

import io.hansa.club.purse.Purse;
import io.hansa.kernel.Points;
import io.hansa.rewards.catalogue.Listing;
import java.time.Instant;

/**
 * What the decision whether a member can order a reward looks at.
 *
 * @param price what it costs: the catalogue's price now, or what was quoted
 * @param left how many are free; very many when stock is not counted
 */
record Candidate(Purse purse, Listing listing, Points price, long left, Instant now) {

    Points available() {
        return purse.available();
    }
}
