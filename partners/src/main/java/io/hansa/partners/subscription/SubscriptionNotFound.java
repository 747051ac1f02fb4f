package io.hansa.partners.subscription;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such subscription, or it is another's. */
public final class SubscriptionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public SubscriptionNotFound(String subscription) {
        super("subscription-not-found", Map.of("subscription", subscription));
    }
}
