package io.hansa.partners.partner;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What an outlet cannot be; {@code field} says where. */
public final class InvalidOutlet extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidOutlet(String field) {
        super("invalid-outlet", Map.of("field", field));
    }
}
