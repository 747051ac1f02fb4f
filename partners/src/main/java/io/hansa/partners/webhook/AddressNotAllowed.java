package io.hansa.partners.webhook;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** An endpoint is reached by https at a public address. */
public final class AddressNotAllowed extends Invalid {

    private static final long serialVersionUID = 1L;

    AddressNotAllowed(String url) {
        super("webhook-address-not-allowed", Map.of("field", "url", "url", url));
    }
}
