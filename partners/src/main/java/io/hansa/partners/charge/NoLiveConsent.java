package io.hansa.partners.charge;

import io.hansa.kernel.Conflict;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.SubscriptionStatus;
import java.util.Map;

/** The member has not confirmed the subscription, or it has ended: nothing may be charged for it. */
public final class NoLiveConsent extends Conflict {

    private static final long serialVersionUID = 1L;

    NoLiveConsent(SubscriptionNumber subscription, SubscriptionStatus status) {
        super("no-live-consent", Map.of("subscription", subscription, "state", status));
    }
}
