package io.hansa.club.tier;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A movement on the ladder.
 *
 * @param from empty at enrolment
 * @param reason {@code enrolment}, {@code status-points}; bundle key {@code tier.reason.<reason>}
 * @param inputs what the decision saw, e.g. {@code statusPoints}, {@code threshold}
 */
public record TierChangeRow(
        long id,
        Instant changedAt,
        Optional<TierView> from,
        TierView to,
        String reason,
        Map<String, String> inputs,
        Actor actor) {

    public TierChangeRow {
        inputs = Map.copyOf(inputs);
    }
}
