package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** Its time is over. */
public final class AuthorisationLapsed extends Conflict {

    private static final long serialVersionUID = 1L;

    AuthorisationLapsed(String authorisation, Instant until) {
        super("authorisation-lapsed", Map.of("authorisation", authorisation, "until", until));
    }
}
