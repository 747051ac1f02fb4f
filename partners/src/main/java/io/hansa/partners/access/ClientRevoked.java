package io.hansa.partners.access;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** The client was revoked. */
public final class ClientRevoked extends Forbidden {

    private static final long serialVersionUID = 1L;

    ClientRevoked(String clientId) {
        super("client-revoked", Map.of("client", clientId));
    }
}
