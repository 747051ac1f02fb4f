package io.hansa.web.api.provider;

import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.subscription.SubscriptionStatus;
import io.hansa.partners.subscription.SubscriptionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A subscription as it stands.
 *
 * @param price to which the member agreed, with the version
 * @param otherPrice what the service costs today, where that is another price
 * @param nextChargeOn the first date on which it can be charged again
 * @param undoUntil until when whoever cancelled it may take that back
 */
public record SubscriptionAnswer(
        String subscription,
        String provider,
        Bilingual providerName,
        String service,
        Bilingual serviceName,
        BillingCycle cycle,
        String member,
        SubscriptionStatus status,
        Amount price,
        int priceVersion,
        Optional<ServiceAnswer.VersionedPrice> otherPrice,
        Instant askedAt,
        Instant confirmBy,
        Optional<Instant> confirmedAt,
        Optional<Instant> endedAt,
        Optional<LocalDate> nextChargeOn,
        Optional<Instant> undoUntil) {

    static SubscriptionAnswer of(SubscriptionView view, Optional<LocalDate> next) {
        return new SubscriptionAnswer(
                view.number().value(),
                view.service().partnerCode(),
                Bilingual.of(view.partnerName()),
                view.service().code(),
                Bilingual.of(view.serviceName()),
                view.cycle(),
                view.member().value(),
                view.status(),
                Amount.of(view.price()),
                view.priceVersion(),
                view.other().map(ServiceAnswer.VersionedPrice::of),
                view.askedAt(),
                view.confirmBy(),
                view.confirmedAt(),
                view.endedAt(),
                next,
                view.undoUntil());
    }
}
