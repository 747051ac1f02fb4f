package io.hansa.kernel;

import java.util.Map;

/** An idempotency key has 1 to 128 printable characters without blanks. */
public final class InvalidRequestKey extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidRequestKey() {
        super("invalid-idempotency-key", Map.of());
    }
}
