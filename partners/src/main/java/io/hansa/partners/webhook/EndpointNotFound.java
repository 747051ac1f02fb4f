package io.hansa.partners.webhook;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** The partner has no endpoint of this name. */
public final class EndpointNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    EndpointNotFound(String name) {
        super("webhook-endpoint-not-found", Map.of("endpoint", name));
    }
}
