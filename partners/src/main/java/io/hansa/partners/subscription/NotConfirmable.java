package io.hansa.partners.subscription;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The subscription does not wait to be confirmed any more. */
public final class NotConfirmable extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotConfirmable(SubscriptionNumber subscription, SubscriptionStatus status) {
        super("subscription-not-confirmable", Map.of("subscription", subscription, "state", status));
    }
}
