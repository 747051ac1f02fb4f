package io.hansa.security;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such sign-in. */
public class IdentityNotFound extends NotFound {

    public IdentityNotFound(String ref) {
        super("identity-not-found", Map.of("ref", ref));
    }
}
