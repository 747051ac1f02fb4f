package io.hansa.club.closing;

import io.hansa.kernel.Conflict;
import java.time.YearMonth;
import java.util.Map;

/** An earlier month is being closed, and this one would follow it. */
public final class EarlierMonthAtWork extends Conflict {

    private static final long serialVersionUID = 1L;

    EarlierMonthAtWork(YearMonth month, String earlier) {
        super("earlier-month-at-work", Map.of("month", month, "earlier", earlier));
    }
}
