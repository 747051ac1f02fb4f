package io.hansa.partners.subscription;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member has a subscription of this service that is live or waits to be confirmed. */
public final class AlreadySubscribed extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadySubscribed(SubscriptionNumber subscription, SubscriptionStatus status) {
        super("already-subscribed", Map.of("subscription", subscription, "state", status));
    }
}
