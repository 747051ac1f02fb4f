package io.hansa.partners.subscription;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.PriceView;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows subscriptions with what their services and providers are called and cost; a few statements for many. */
@ApplicationScoped
class SubscriptionViews {

    @Inject
    Services services;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    SubscriptionView view(Subscription subscription) {
        return views(List.of(subscription)).get(0);
    }

    List<SubscriptionView> views(Collection<Subscription> subscriptions) {
        List<ServiceId> ids =
                subscriptions.stream().map(Subscription::service).distinct().toList();
        Map<ServiceId, ServiceView> found = services.byIds(ids);
        Map<ServiceId, Map<Integer, Price>> prices = services.prices(ids);
        Map<String, LocalizedText> names = partners.names(
                ids.stream().map(ServiceId::partnerCode).distinct().toList());
        return subscriptions.stream()
                .map(subscription -> view(
                        subscription,
                        found.get(subscription.service()),
                        prices.get(subscription.service()).get(subscription.priceVersion()),
                        names.get(subscription.service().partnerCode())))
                .toList();
    }

    private SubscriptionView view(Subscription it, ServiceView service, Price price, LocalizedText provider) {
        var now = programme.now();
        return new SubscriptionView(
                it.number(),
                it.service(),
                service.name(),
                provider,
                service.cycle(),
                it.member(),
                it.statusAt(now),
                price,
                it.priceVersion(),
                other(service, it.priceVersion(), price),
                it.askedAt(),
                it.confirmBy(),
                it.confirmedAt(),
                it.endedAt(),
                it.endedBy(),
                it.undoUntil(now));
    }

    /** A price that the service has today, or soon, and that the member has not agreed to. */
    private static Optional<PriceView> other(ServiceView service, int version, Price price) {
        return Optional.of(service.price())
                .filter(present ->
                        present.version() != version && !present.price().equals(price));
    }
}
