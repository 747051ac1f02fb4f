package io.hansa.partners.invoice;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A stop cannot be lifted like this: {@code field} says what does not fit. */
public final class InvalidLift extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidLift(String field) {
        super("invalid-lift", Map.of("field", field));
    }
}
