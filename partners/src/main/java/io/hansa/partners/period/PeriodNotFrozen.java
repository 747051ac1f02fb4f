package io.hansa.partners.period;

import io.hansa.kernel.Conflict;
import java.time.YearMonth;
import java.util.Map;

/** Postings can still reach the period: freeze it first. */
public final class PeriodNotFrozen extends Conflict {

    private static final long serialVersionUID = 1L;

    PeriodNotFrozen(YearMonth month) {
        super("period-not-frozen", Map.of("month", month));
    }
}
