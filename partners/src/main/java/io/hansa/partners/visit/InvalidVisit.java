package io.hansa.partners.visit;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What was sent cannot be a visit. */
public final class InvalidVisit extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidVisit(String field) {
        super("invalid-visit", Map.of("field", field));
    }

    static void refuseUnless(boolean good, String field) {
        if (!good) {
            throw new InvalidVisit(field);
        }
    }
}
