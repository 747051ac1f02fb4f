package io.hansa.club.closing;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** The month has not ended, or messages about it may still be on their way: it can be closed from a date on. */
public final class MonthNotOver extends Conflict {

    private static final long serialVersionUID = 1L;

    MonthNotOver(YearMonth month, LocalDate from) {
        super("month-not-over", Map.of("month", month, "from", from));
    }
}
