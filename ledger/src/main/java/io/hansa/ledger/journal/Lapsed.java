package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of points that are given back to a lot that has expired meanwhile.
 *
 * @param graceUntil they come as a new lot that can be used until the day before this date; empty: they go to the old lot, and the
 *     next expiry run takes them
 */
public record Lapsed(Optional<LocalDate> graceUntil) {

    public static final Lapsed LOST = new Lapsed(Optional.empty());

    public static Lapsed grace(LocalDate until) {
        return new Lapsed(Optional.of(until));
    }
}
