package io.hansa.club.tier;

import java.time.LocalDate;
import java.util.Map;

/**
 * A decision about a tier.
 *
 * @param on the day from which it counts
 * @param inputs what the decision saw
 */
record Move(String from, String to, TierReason reason, LocalDate on, Map<String, String> inputs) {

    Move {
        inputs = Map.copyOf(inputs);
    }

    boolean isRise() {
        return reason == TierReason.STATUS_POINTS || reason == TierReason.QUALIFIED;
    }
}
