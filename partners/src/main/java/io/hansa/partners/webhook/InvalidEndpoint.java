package io.hansa.partners.webhook;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A field of an endpoint does not have its form. */
public final class InvalidEndpoint extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidEndpoint(String field) {
        super("invalid-webhook-endpoint", Map.of("field", field));
    }
}
