package io.hansa.partners.access;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such client, or not the caller's to see. */
public final class ClientNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ClientNotFound(String clientId) {
        super("client-not-found", Map.of("client", String.valueOf(clientId)));
    }
}
