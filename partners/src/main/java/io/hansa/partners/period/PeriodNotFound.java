package io.hansa.partners.period;

import io.hansa.kernel.NotFound;
import java.time.YearMonth;
import java.util.Map;

/** The month is before the first posting, or has not begun. */
public final class PeriodNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    PeriodNotFound(YearMonth month) {
        super("period-not-found", Map.of("month", month));
    }
}
