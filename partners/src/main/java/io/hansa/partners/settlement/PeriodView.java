package io.hansa.partners.settlement;

import io.hansa.kernel.Period;
import io.hansa.partners.period.PeriodState;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A settlement period.
 *
 * @param cutOff when it was frozen
 * @param statements how many partners were settled
 */
public record PeriodView(
        YearMonth month,
        Period dates,
        PeriodState state,
        Optional<Instant> cutOff,
        Optional<Instant> closedAt,
        long statements) {}
