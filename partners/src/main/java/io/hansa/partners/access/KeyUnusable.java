package io.hansa.partners.access;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The text is no public key of Ed25519 or of ECDSA on P-256. */
public final class KeyUnusable extends Invalid {

    private static final long serialVersionUID = 1L;

    KeyUnusable() {
        super("key-unusable", Map.of("field", "publicKey"));
    }
}
