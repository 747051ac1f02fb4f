package io.hansa.club.closing;

import io.hansa.kernel.NotFound;
import java.time.YearMonth;
import java.util.Map;

/** The month was not closed. */
public final class ClosingNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ClosingNotFound(YearMonth month) {
        super("closing-not-found", Map.of("month", month));
    }
}
