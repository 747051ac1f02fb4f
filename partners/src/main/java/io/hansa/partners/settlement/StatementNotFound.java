package io.hansa.partners.settlement;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such statement or line, or not the caller's to see. */
public final class StatementNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    StatementNotFound(String number) {
        super("statement-not-found", Map.of("statement", String.valueOf(number)));
    }
}
