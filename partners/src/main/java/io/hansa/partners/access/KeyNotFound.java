package io.hansa.partners.access;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** The client has no key of this id that works. */
public final class KeyNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    KeyNotFound(String keyId) {
        super("key-not-found", Map.of("key", keyId));
    }
}
