package io.hansa.partners.conduct;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** Something about a complaint cannot be as it was said; {@code field} names it. */
public final class InvalidComplaint extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidComplaint(String field) {
        super("invalid-complaint", Map.of("field", field));
    }
}
