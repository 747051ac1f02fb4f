package io.hansa.club.earning;

/**
 * How a bonus is reckoned: {@code of × times ÷ by}, rounded down, and at most {@link #MOST}.
 *
 * @param of 0 or more
 * @param times at least 1
 * @param by at least 1
 */
public record Working(long of, long times, long by) {

    /** More than any sale is worth: what is beyond all sense is given up. */
    public static final long MOST = 1_000_000_000_000L;

    public long result() {
        return isBeyond() ? MOST : Math.min(MOST, of * times / by);
    }

    /** What rounding down cut off, in {@code by}-ths. */
    public long cut() {
        return isBeyond() ? 0 : of * times % by;
    }

    private boolean isBeyond() {
        return of > Long.MAX_VALUE / times;
    }
}
