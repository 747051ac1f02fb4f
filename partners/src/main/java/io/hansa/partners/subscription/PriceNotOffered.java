package io.hansa.partners.subscription;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The price is not what the service costs today. */
public final class PriceNotOffered extends Conflict {

    private static final long serialVersionUID = 1L;

    public PriceNotOffered(SubscriptionNumber subscription, int version) {
        super("price-not-offered", Map.of("subscription", subscription, "priceVersion", version));
    }
}
