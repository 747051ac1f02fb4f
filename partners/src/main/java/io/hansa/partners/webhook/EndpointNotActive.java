package io.hansa.partners.webhook;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nothing is sent to an endpoint that is paused or disabled. */
public final class EndpointNotActive extends Conflict {

    private static final long serialVersionUID = 1L;

    EndpointNotActive(String name) {
        super("webhook-endpoint-not-active", Map.of("endpoint", name));
    }
}
