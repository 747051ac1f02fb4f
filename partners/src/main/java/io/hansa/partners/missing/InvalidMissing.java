package io.hansa.partners.missing;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What was asked cannot be so; {@code field} says where. */
public final class InvalidMissing extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidMissing(String field) {
        super("invalid-missing", Map.of("field", field));
    }
}
