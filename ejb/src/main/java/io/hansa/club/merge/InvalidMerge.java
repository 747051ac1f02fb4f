package io.hansa.club.merge;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A merge cannot be asked for so; {@code field} says where. */
public class InvalidMerge extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidMerge(String field) {
        super("invalid-merge", Map.of("field", field));
    }
}
