package io.hansa.club.pool;

import java.util.Objects;
import java.util.Optional;

/**
 * How those of a pool share and draw, or one person of them.
 *
 * @param version 1, 2, 3 …; 0: what holds where nobody has set anything
 * @param sharePercent of what each member earns at partners, 0 to 100; rounded down to whole points
 * @param cap what each person may draw in a period; empty: all that is there
 * @param approvalAbove a draw of more waits for who decides on the pool; zero: every draw; empty: none
 */
public record PoolTerms(
        int version, int sharePercent, Optional<Long> cap, CapPeriod period, Optional<Long> approvalAbove) {

    /** Nothing is shared by itself, and nothing is capped. */
    public static final PoolTerms NONE = new PoolTerms(0, 0, Optional.empty());

    private static final int WHOLE = 100;
    private static final long MOST = 1_000_000_000L;

    /** @throws InvalidPoolTerms when the share is no percentage, or a number not between 0 and 1,000,000,000 */
    public PoolTerms {
        Objects.requireNonNull(cap);
        Objects.requireNonNull(approvalAbove);
        if (sharePercent < 0 || sharePercent > WHOLE) {
            throw new InvalidPoolTerms("sharePercent");
        }
        if (isOut(cap)) {
            throw new InvalidPoolTerms("cap");
        }
        if (period == null) {
            throw new InvalidPoolTerms("period");
        }
        if (isOut(approvalAbove)) {
            throw new InvalidPoolTerms("approvalAbove");
        }
    }

    /** A cap a calendar month, and no approvals. */
    public PoolTerms(int version, int sharePercent, Optional<Long> cap) {
        this(version, sharePercent, cap, CapPeriod.MONTH, Optional.empty());
    }

    private static boolean isOut(Optional<Long> points) {
        return points.filter(amount -> amount < 0 || amount > MOST).isPresent();
    }
}
