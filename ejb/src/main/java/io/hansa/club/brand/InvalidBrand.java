package io.hansa.club.brand;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A brand cannot be so; {@code field} says what of it. */
public class InvalidBrand extends Invalid {

    public InvalidBrand(String field) {
        this(field, field);
    }

    InvalidBrand(String reason, String field) {
        super("invalid-brand-" + reason, Map.of("field", field));
    }
}
