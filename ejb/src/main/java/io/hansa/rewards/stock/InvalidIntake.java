package io.hansa.rewards.stock;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A field of an intake is missing or out of range; {@code field} says which. */
public class InvalidIntake extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidIntake(String field) {
        super("invalid-intake", Map.of("field", field));
    }
}
