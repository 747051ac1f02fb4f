package io.hansa.partners.subscription;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The subscription is not live. */
public final class SubscriptionNotLive extends Conflict {

    private static final long serialVersionUID = 1L;

    public SubscriptionNotLive(SubscriptionNumber subscription, SubscriptionStatus status) {
        super("subscription-not-live", Map.of("subscription", subscription, "state", status));
    }
}
