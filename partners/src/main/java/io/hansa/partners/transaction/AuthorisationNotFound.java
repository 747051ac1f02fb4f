package io.hansa.partners.transaction;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** The partner has no accepted authorisation with this reference. */
public final class AuthorisationNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    AuthorisationNotFound(String authorisation) {
        super("authorisation-not-found", Map.of("authorisation", authorisation));
    }
}
