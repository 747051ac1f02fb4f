package io.hansa.partners.period;

import io.hansa.kernel.Conflict;
import java.time.YearMonth;
import java.util.Map;

/** The month has not ended yet. */
public final class PeriodNotOver extends Conflict {

    private static final long serialVersionUID = 1L;

    PeriodNotOver(YearMonth month) {
        super("period-not-over", Map.of("month", month));
    }
}
