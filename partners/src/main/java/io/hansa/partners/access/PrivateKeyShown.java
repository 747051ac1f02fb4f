package io.hansa.partners.access;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The text holds a private key, which nobody but its owner may have. Nothing of it was kept. */
public final class PrivateKeyShown extends Invalid {

    private static final long serialVersionUID = 1L;

    PrivateKeyShown() {
        super("private-key-shown", Map.of("field", "publicKey"));
    }
}
