package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.PriceView;
import io.hansa.partners.provider.ServiceId;
import java.time.Instant;
import java.util.Optional;

/**
 * A subscription as it stands.
 *
 * @param price to which the member agreed, for one cycle
 * @param other what the service costs today, where that is another price
 * @param confirmBy until when it waits for the member
 * @param undoUntil until when whoever cancelled it may take that back
 */
public record SubscriptionView(
        SubscriptionNumber number,
        ServiceId service,
        LocalizedText serviceName,
        LocalizedText partnerName,
        BillingCycle cycle,
        MemberNumber member,
        SubscriptionStatus status,
        Price price,
        int priceVersion,
        Optional<PriceView> other,
        Instant askedAt,
        Instant confirmBy,
        Optional<Instant> confirmedAt,
        Optional<Instant> endedAt,
        Optional<Actor> endedBy,
        Optional<Instant> undoUntil) {

    public boolean live() {
        return status == SubscriptionStatus.LIVE;
    }

    public boolean waiting() {
        return status == SubscriptionStatus.WAITING;
    }
}
