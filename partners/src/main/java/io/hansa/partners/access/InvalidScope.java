package io.hansa.partners.access;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A scope was asked for that does not exist or that the client does not have. */
public final class InvalidScope extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidScope(String scope) {
        super("invalid-scope", Map.of("scope", scope));
    }
}
