package io.hansa.partners.charge;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** Something about a charge cannot be as it was said; {@code field} names it. */
public final class InvalidCharge extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidCharge(String field) {
        super("invalid-charge", Map.of("field", field));
    }
}
