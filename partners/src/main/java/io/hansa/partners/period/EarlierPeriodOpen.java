package io.hansa.partners.period;

import io.hansa.kernel.Conflict;
import java.time.YearMonth;
import java.util.Map;

/** Periods are frozen in order, and an earlier one with postings is not yet. */
public final class EarlierPeriodOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    EarlierPeriodOpen(YearMonth month, YearMonth earlier) {
        super("earlier-period-open", Map.of("month", month, "earlier", earlier));
    }
}
