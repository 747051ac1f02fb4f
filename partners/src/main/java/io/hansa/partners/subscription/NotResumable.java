package io.hansa.partners.subscription;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A cancellation is taken back within minutes by whoever made it, or not at all. */
public final class NotResumable extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotResumable(SubscriptionNumber subscription) {
        super("subscription-not-resumable", Map.of("subscription", subscription));
    }
}
