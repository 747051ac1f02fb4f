package io.hansa.partners.period;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Where a period stands.
 *
 * @param cutOff when it was frozen
 */
public record PeriodStanding(YearMonth month, PeriodState state, Optional<Instant> cutOff, Optional<Instant> closedAt) {

    static PeriodStanding open(YearMonth month) {
        return new PeriodStanding(month, PeriodState.OPEN, Optional.empty(), Optional.empty());
    }
}
