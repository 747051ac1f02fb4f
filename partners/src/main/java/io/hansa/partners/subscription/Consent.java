package io.hansa.partners.subscription;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.ServiceId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a charge needs of a subscription.
 *
 * @param price to which the member agreed
 * @param confirmedAt when it became live for the first time
 */
public record Consent(
        SubscriptionNumber subscription,
        ServiceId service,
        MemberNumber member,
        SubscriptionStatus status,
        BillingCycle cycle,
        Price price,
        int priceVersion,
        Optional<Instant> confirmedAt) {

    public boolean live() {
        return status == SubscriptionStatus.LIVE;
    }
}
