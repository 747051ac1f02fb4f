package io.hansa.partners.equivalence;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What an equivalence cannot be; {@code field} says where. */
public final class InvalidEquivalence extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidEquivalence(String field) {
        super("invalid-equivalence", Map.of("field", field));
    }
}
