package io.hansa.club.frequency;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A limit or a cadence cannot be so; {@code field} says where. */
public class InvalidFrequency extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidFrequency(String field) {
        super("invalid-frequency", Map.of("field", field));
    }
}
