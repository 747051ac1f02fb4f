package io.hansa.partners.contract;

/**
 * So many points for so much money: {@code points} for each {@code perFen} fen of the amount paid, e.g. 1 point for 1,000 fen.
 *
 * @param points 0 or more; 0 earns nothing
 * @param perFen at least 1
 */
public record Rate(long points, long perFen) {

    public static final Rate NOTHING = new Rate(0, 1);

    public Rate {
        if (points < 0 || points > 1_000_000 || perFen < 1 || perFen > 100_000_000) {
            throw new IllegalArgumentException("not a rate: " + points + " for " + perFen);
        }
    }

    /**
     * Points for an amount, rounded down.
     *
     * @param fen 0 or more
     * @throws ArithmeticException when the amount is beyond all sense
     */
    public long pointsFor(long fen) {
        return Math.multiplyExact(fen, points) / perFen;
    }

    /** What rounding down cut off, in {@code perFen}-ths of a point. */
    public long remainderFor(long fen) {
        return Math.multiplyExact(fen, points) % perFen;
    }

    @Override
    public String toString() {
        return points + "/" + perFen;
    }
}
