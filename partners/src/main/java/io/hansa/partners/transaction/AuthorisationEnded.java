package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nothing is left of it: it was captured or released. */
public final class AuthorisationEnded extends Conflict {

    private static final long serialVersionUID = 1L;

    AuthorisationEnded(String authorisation) {
        super("authorisation-ended", Map.of("authorisation", authorisation));
    }
}
