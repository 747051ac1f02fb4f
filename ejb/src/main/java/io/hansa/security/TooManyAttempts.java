package io.hansa.security;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Too many failed sign-ins; the next one must wait. */
public class TooManyAttempts extends Conflict {

    private final long retryAfterSeconds;

    public TooManyAttempts(long retryAfterSeconds) {
        super("too-many-attempts", Map.of("retryAfterSeconds", retryAfterSeconds));
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
