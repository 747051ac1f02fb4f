package io.hansa.kernel;

/**
 * A number of points, never rounded, never overflowing in silence. Negative where it is a change or a debt.
 *
 * @param amount whole points
 */
public record Points(long amount) implements Comparable<Points> {

    public static final Points ZERO = new Points(0);

    public static Points of(long amount) {
        return amount == 0 ? ZERO : new Points(amount);
    }

    public Points plus(Points other) {
        return of(Math.addExact(amount, other.amount));
    }

    public Points minus(Points other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    public Points times(int count) {
        return of(Math.multiplyExact(amount, count));
    }

    public Points negated() {
        return of(Math.negateExact(amount));
    }

    public boolean isPositive() {
        return amount > 0;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
