package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of points that are given back to a lot that has expired meanwhile.
 *
 * @param grace what they come as, as a new lot; empty: they go to the old lot, and the next expiry run takes them
 */
public record Lapsed(Optional<Grace> grace) {

    public static final Lapsed LOST = new Lapsed(Optional.empty());

    /**
     * @param on the day on which they come back: what counts on an earlier one, because its message came late, comes after what has
     *     expired since
     * @param until the first date on which the new lot can no longer be used
     */
    public record Grace(LocalDate on, LocalDate until) {}

    public static Lapsed grace(LocalDate on, LocalDate until) {
        return new Lapsed(Optional.of(new Grace(on, until)));
    }
}
