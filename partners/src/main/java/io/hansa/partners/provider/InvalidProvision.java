package io.hansa.partners.provider;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** Something about a service cannot be as it was said; {@code field} names it. */
public final class InvalidProvision extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidProvision(String field) {
        super("invalid-service", Map.of("field", field));
    }
}
