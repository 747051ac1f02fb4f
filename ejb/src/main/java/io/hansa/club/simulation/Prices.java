package io.hansa.club.simulation;

import io.hansa.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * What differences cost the programme, each rounded once.
 *
 * @param pointMicros what one point costs, in millionths of a fen
 * @param breakagePercent how much of what is given is expected to lapse
 */
record Prices(long pointMicros, int breakagePercent) {

    private static final int PERCENT = 100;
    private static final long MICROS = 1_000_000;

    Money cost(long points) {
        return fen(micros(points));
    }

    /** Of that, what is not expected to lapse. */
    Money liability(long points) {
        return fen(micros(points).multiply(BigDecimal.valueOf(PERCENT - breakagePercent, 2)));
    }

    /**
     * Of counted rights.
     *
     * @param moved a line each
     * @param prices of a use, in millionths of a fen, by right; what nobody has used yet costs nothing so far
     */
    static Money ofUses(List<SimulationLine> moved, Map<String, Long> prices) {
        return fen(moved.stream()
                .map(line -> BigDecimal.valueOf(line.difference())
                        .multiply(BigDecimal.valueOf(prices.getOrDefault(line.code(), 0L))))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal micros(long points) {
        return BigDecimal.valueOf(points).multiply(BigDecimal.valueOf(pointMicros));
    }

    private static Money fen(BigDecimal micros) {
        return Money.cny(micros.divide(BigDecimal.valueOf(MICROS), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
