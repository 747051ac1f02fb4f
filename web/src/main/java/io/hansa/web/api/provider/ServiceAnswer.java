package io.hansa.web.api.provider;

import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.PriceView;
import io.hansa.partners.provider.ServiceStatus;
import io.hansa.partners.provider.ServiceView;
import java.time.LocalDate;
import java.util.Optional;

/** A service as it stands. */
public record ServiceAnswer(
        String service,
        Bilingual name,
        Bilingual description,
        BillingCycle cycle,
        ServiceStatus status,
        VersionedPrice price,
        Optional<VersionedPrice> next) {

    /** A version of the price. */
    public record VersionedPrice(int version, String unit, long amount, LocalDate begins) {

        static VersionedPrice of(PriceView view) {
            return new VersionedPrice(
                    view.version(), view.price().unit().code(), view.price().amount(), view.begins());
        }
    }

    static ServiceAnswer of(ServiceView view) {
        return new ServiceAnswer(
                view.code(),
                Bilingual.of(view.name()),
                Bilingual.of(view.description()),
                view.cycle(),
                view.status(),
                VersionedPrice.of(view.price()),
                view.next().map(VersionedPrice::of));
    }
}
