package io.hansa.partners.bank;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A difference cannot be resolved like this: {@code field} says what does not fit. */
public final class InvalidResolution extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidResolution(String field) {
        super("invalid-resolution", Map.of("field", field));
    }
}
