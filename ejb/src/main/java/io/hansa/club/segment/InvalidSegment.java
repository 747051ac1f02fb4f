package io.hansa.club.segment;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A segment cannot be so; {@code field} says where. */
public class InvalidSegment extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidSegment(String field) {
        super("invalid-segment", Map.of("field", field));
    }
}
