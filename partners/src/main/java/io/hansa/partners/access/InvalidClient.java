package io.hansa.partners.access;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** Wrong client id or secret; which of them is not said. The token endpoint answers 401 {@code invalid_client}. */
public final class InvalidClient extends Forbidden {

    private static final long serialVersionUID = 1L;

    InvalidClient() {
        super("invalid-client", Map.of());
    }
}
