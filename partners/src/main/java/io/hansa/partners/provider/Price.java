package io.hansa.partners.provider;

import io.hansa.kernel.Money;
import io.hansa.kernel.Unit;
import java.util.Objects;

/**
 * What a service costs for one cycle.
 *
 * @param unit {@code CNY}, billed by the operator, or {@code PTS}
 * @param amount fen or points, 1 to 1,000,000
 */
public record Price(Unit unit, long amount) {

    /** Ten thousand yuan, or a million points. */
    public static final long MOST = 1_000_000;

    public Price {
        Objects.requireNonNull(unit);
        if (!unit.equals(Unit.CNY) && !unit.equals(Unit.PTS)) {
            throw new InvalidProvision("unit");
        }
        if (amount < 1 || amount > MOST) {
            throw new InvalidProvision("amount");
        }
    }

    public static Price fen(long fen) {
        return new Price(Unit.CNY, fen);
    }

    public static Price points(long points) {
        return new Price(Unit.PTS, points);
    }

    public boolean isMoney() {
        return unit.equals(Unit.CNY);
    }

    /** As money; only where it is. */
    public Money money() {
        return Money.cny(amount);
    }

    /** Whether a charge stays within it. */
    public boolean covers(Price charge) {
        return unit.equals(charge.unit) && charge.amount <= amount;
    }

    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
