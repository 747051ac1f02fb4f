package io.hansa.partners.dispute;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What was asked cannot be so; {@code field} says where. */
public final class InvalidDispute extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidDispute(String field) {
        super("invalid-dispute", Map.of("field", field));
    }
}
