package io.hansa.partners.access;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Signatures can be asked of a client only when it has a key to sign with. */
public final class NoKeyToSignWith extends Conflict {

    private static final long serialVersionUID = 1L;

    NoKeyToSignWith(String clientId) {
        super("no-key-to-sign-with", Map.of("client", clientId));
    }
}
