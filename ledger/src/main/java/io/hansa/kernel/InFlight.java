package io.hansa.kernel;

import java.util.Map;

/** A request with the same idempotency key is still being worked on: ask again later. */
public final class InFlight extends Conflict {

    private static final long serialVersionUID = 1L;

    /** @param key as the caller gave it */
    public InFlight(String key) {
        super("in-flight", Map.of("key", key));
    }
}
