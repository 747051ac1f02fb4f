package io.hansa.club.household;

import java.util.Objects;
import java.util.Optional;

/**
 * How a household shares.
 *
 * @param version 1, 2, 3 …; 0: what holds where nobody has set anything
 * @param sharePercent of what each member earns at partners, 0 to 100; rounded down to whole points
 * @param capPerMonth what each person may draw on the pool in a calendar month; empty: all that is there
 */
public record PoolTerms(int version, int sharePercent, Optional<Long> capPerMonth) {

    /** Nothing is shared by itself, and nothing is capped. */
    public static final PoolTerms NONE = new PoolTerms(0, 0, Optional.empty());

    private static final int WHOLE = 100;
    private static final long MOST = 1_000_000_000L;

    /** @throws InvalidPoolTerms when the share is no percentage, or the cap not between 0 and 1,000,000,000 */
    public PoolTerms {
        Objects.requireNonNull(capPerMonth);
        if (sharePercent < 0 || sharePercent > WHOLE) {
            throw new InvalidPoolTerms("sharePercent");
        }
        if (capPerMonth.filter(cap -> cap < 0 || cap > MOST).isPresent()) {
            throw new InvalidPoolTerms("capPerMonth");
        }
    }

    /** The part of what was earned that goes into the pool, rounded down. */
    long share(long earned) {
        return Math.multiplyExact(earned, (long) sharePercent) / WHOLE;
    }
}
