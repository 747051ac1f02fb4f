package io.hansa.partners.transaction;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The key was used before for a request with another body. */
public final class IdempotencyConflict extends Invalid {

    private static final long serialVersionUID = 1L;

    IdempotencyConflict(String key) {
        super("idempotency-conflict", Map.of("key", key));
    }
}
