package io.hansa.club.closing;

import io.hansa.kernel.Money;
import java.math.BigInteger;
import java.time.YearMonth;

/**
 * Outstanding points that have all of this in common.
 *
 * @param cohort the month in which they were earned
 * @param funder partner code, or {@code programme}
 * @param tier of their owner at the month's end; {@code -} for pools, and for who was no member yet
 * @param expires the month of their last usable day; {@code idle} where only inactivity ends them; {@code pending} while they
 *     cannot be used yet and no time runs; {@code -} for never
 * @param unitCostMicros of one point, in millionths of a fen
 * @param available what can be used
 * @param held what is set aside
 * @param pending what cannot be used yet
 */
public record LiabilityRow(
        YearMonth cohort,
        String funder,
        String tier,
        String expires,
        long unitCostMicros,
        long available,
        long held,
        long pending) {

    /** Where there is no tier, and for points that never expire. */
    public static final String NONE = "-";

    public static final String IDLE = "idle";
    public static final String PENDING = "pending";

    static LiabilityRow of(Line line) {
        return new LiabilityRow(
                YearMonth.parse(line.word(0)),
                line.word(1),
                line.word(2),
                line.word(3),
                Long.parseLong(line.word(4)),
                line.first(),
                line.second(),
                line.third());
    }

    Line line() {
        return Line.of(Section.ROW, available, held, pending, cohort, funder, tier, expires, unitCostMicros);
    }

    public long points() {
        return Math.addExact(Math.addExact(available, held), pending);
    }

    /** Exact, in millionths of a fen. */
    public BigInteger costMicros() {
        return BigInteger.valueOf(points()).multiply(BigInteger.valueOf(unitCostMicros));
    }

    /** In whole fen, half up. */
    public Money cost() {
        return ClosingView.cost(costMicros());
    }

    boolean mayExpire() {
        return !expires.equals(NONE) && !expires.equals(PENDING);
    }
}
