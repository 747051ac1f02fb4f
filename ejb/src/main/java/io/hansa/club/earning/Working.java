package io.hansa.club.earning;

/** How a bonus is reckoned: {@code of × times ÷ by}, rounded down. */
public record Working(long of, long times, long by) {

    /** @throws ArithmeticException when the amount is beyond all sense */
    public long result() {
        return Math.multiplyExact(of, times) / by;
    }

    /** What rounding down cut off, in {@code by}-ths. */
    public long cut() {
        return Math.multiplyExact(of, times) % by;
    }
}
