package io.hansa.partners.contract;

import io.hansa.kernel.Money;

/**
 * What one point costs or brings, in millionths of a fen: 1,000,000 is one fen a point.
 *
 * @param micros 0 to 1,000,000,000 (ten yuan a point)
 */
public record PointPrice(long micros) {

    public static final long MICROS_PER_FEN = 1_000_000;

    public PointPrice {
        if (micros < 0 || micros > 1_000 * MICROS_PER_FEN) {
            throw new IllegalArgumentException("not a price of a point: " + micros);
        }
    }

    public static PointPrice fen(long fen) {
        return new PointPrice(Math.multiplyExact(fen, MICROS_PER_FEN));
    }

    /** The price of points, rounded half up to the fen. */
    public Money of(long points) {
        long exact = Math.multiplyExact(points, micros);
        return Money.cny(Math.floorDiv(Math.addExact(exact, MICROS_PER_FEN / 2), MICROS_PER_FEN));
    }

    /** The exact price less what is billed, in millionths of a fen: negative where rounding went up. */
    public long remainderOf(long points) {
        return Math.multiplyExact(points, micros)
                - Math.multiplyExact(of(points).minor(), MICROS_PER_FEN);
    }

    @Override
    public String toString() {
        return Long.toString(micros);
    }
}
