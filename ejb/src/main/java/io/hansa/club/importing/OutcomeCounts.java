package io.hansa.club.importing;

import java.util.Map;

/** How many rows had each outcome. */
record OutcomeCounts(Map<RowOutcome, Long> counts) {

    long of(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
