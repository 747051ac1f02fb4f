package io.hansa.partners.transaction;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The transaction is undone in the measure that it was made in: {@code expected} is {@code amountFen} or {@code points}. */
public final class WrongMeasure extends Invalid {

    private static final long serialVersionUID = 1L;

    WrongMeasure(String original, String expected) {
        super("wrong-measure", Map.of("original", original, "expected", expected));
    }
}
