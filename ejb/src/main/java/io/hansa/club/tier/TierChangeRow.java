package io.hansa.club.tier;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A movement on a ladder, or a decision to stay.
 *
 * @param from empty at enrolment
 * @param reason {@code enrolment}, {@code status-points}, {@code qualified}, {@code kept}, {@code floor}, {@code promise}, {@code
 *     grace}, {@code fallen}, {@code equivalence}, {@code by-hand}, {@code merged}, {@code unmerged}; bundle key {@code
 *     tier.reason.<reason>}
 * @param inputs what the decision saw: the {@code ladder}'s version, the {@code period}, what there was and was asked for
 * @param effectiveOn the day from which it counts; empty before that was written down
 */
public record TierChangeRow(
        long id,
        Instant changedAt,
        String ladder,
        Optional<TierView> from,
        TierView to,
        String reason,
        Map<String, String> inputs,
        Optional<LocalDate> effectiveOn,
        Actor actor) {

    public TierChangeRow {
        inputs = Map.copyOf(inputs);
    }
}
