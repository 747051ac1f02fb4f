package io.hansa.partners.subscription;

import io.hansa.kernel.Programme;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the module's other features ask of subscriptions. Who may ask is decided at the caller's boundary. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Consents {

    @Inject
    SubscriptionRows rows;

    @Inject
    Services services;

    @Inject
    Programme programme;

    /**
     * A provider's subscriptions as they stand until the caller's transaction ends: no step is made meanwhile.
     *
     * @return by number; those that are not there, or are another's, are left out
     */
    public Map<SubscriptionNumber, Consent> lock(String partnerCode, Collection<SubscriptionNumber> numbers) {
        List<Subscription> locked = rows.lock(
                partnerCode,
                numbers.stream().map(SubscriptionNumber::id).distinct().sorted().toList());
        List<ServiceId> ids =
                locked.stream().map(Subscription::service).distinct().toList();
        Map<ServiceId, ServiceView> found = services.byIds(ids);
        Map<ServiceId, Map<Integer, Price>> prices = services.prices(ids);
        return locked.stream()
                .map(it -> consent(it, found.get(it.service()), prices.get(it.service())))
                .collect(Collectors.toMap(Consent::subscription, Function.identity()));
    }

    /** One, whoever's it is, as it stands until the caller's transaction ends. */
    public Optional<Consent> lock(SubscriptionNumber number) {
        return rows.lock(number).map(it -> {
            List<ServiceId> id = List.of(it.service());
            return consent(
                    it,
                    services.byIds(id).get(it.service()),
                    services.prices(id).get(it.service()));
        });
    }

    private Consent consent(Subscription it, ServiceView service, Map<Integer, Price> prices) {
        return new Consent(
                it.number(),
                it.service(),
                it.member(),
                it.statusAt(programme.now()),
                service.cycle(),
                prices.get(it.priceVersion()),
                it.priceVersion(),
                it.confirmedAt());
    }

    /** How many of a service became live in a time, and how many of those were ended within hours. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SubscriptionCounts counts(ServiceId service, Instant from, Instant until, int quickHours) {
        return rows.counts(service, from, until, quickHours);
    }
}
