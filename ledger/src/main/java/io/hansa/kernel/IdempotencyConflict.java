package io.hansa.kernel;

import java.util.Map;

/** The idempotency key is known, with another request: the key or the request is wrong. */
public final class IdempotencyConflict extends Invalid {

    private static final long serialVersionUID = 1L;

    /** @param key as the caller gave it */
    public IdempotencyConflict(String key) {
        super("idempotency-conflict", Map.of("key", key));
    }
}
