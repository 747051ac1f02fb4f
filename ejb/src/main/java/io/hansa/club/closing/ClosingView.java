package io.hansa.club.closing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import io.hansa.runs.RunNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * A closing of a month: what was outstanding at its end.
 *
 * @param run that closed it
 * @param cutOff what was recorded at this instant or later is not in it
 * @param follows the month of the closing before it
 * @param opening outstanding points of that one
 * @param points outstanding
 * @param costMicros of these points, exact, in millionths of a fen
 * @param untied what does not tie; empty for a closed month
 * @param hash SHA-256 over the report, in hex
 */
public record ClosingView(
        YearMonth month,
        ClosingState state,
        RunNumber run,
        Instant cutOff,
        Optional<YearMonth> follows,
        long opening,
        long points,
        BigInteger costMicros,
        Set<Tie> untied,
        String hash,
        Instant closedAt,
        Actor closedBy) {

    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000);

    public ClosingView {
        untied = Set.copyOf(untied);
    }

    public Money cost() {
        return cost(costMicros);
    }

    /** In whole fen, half up; for reading, where millionths would only be in the way. */
    public static Money cost(BigInteger micros) {
        return Money.cny(
                new BigDecimal(micros).divide(MICROS, 0, RoundingMode.HALF_UP).longValueExact());
    }
}
