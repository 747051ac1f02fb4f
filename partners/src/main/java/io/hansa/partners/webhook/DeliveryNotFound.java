package io.hansa.partners.webhook;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such delivery, it is another partner's, or it was forgotten. */
public final class DeliveryNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    DeliveryNotFound(String message) {
        super("webhook-delivery-not-found", Map.of("delivery", message));
    }
}
