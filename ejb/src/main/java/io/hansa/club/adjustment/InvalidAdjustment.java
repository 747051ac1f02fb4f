package io.hansa.club.adjustment;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The adjustment cannot be right; {@code field} says where. */
public class InvalidAdjustment extends Invalid {

    public InvalidAdjustment(String field) {
        super("invalid-adjustment-" + field, Map.of("field", field));
    }
}
