package io.hansa.partners.settlement;

import io.hansa.kernel.NotFound;
import java.time.YearMonth;
import java.util.Map;

/** Nothing was ever posted to this month. */
public final class PeriodNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    PeriodNotFound(YearMonth month) {
        super("period-not-found", Map.of("month", month));
    }
}
