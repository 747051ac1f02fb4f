package io.hansa.club.pool;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The terms of a pool cannot be so; {@code field} says where. */
public class InvalidPoolTerms extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidPoolTerms(String field) {
        super("invalid-pool-terms", Map.of("field", field));
    }
}
