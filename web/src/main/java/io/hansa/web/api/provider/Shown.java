package io.hansa.web.api.provider;

import io.hansa.kernel.Slice;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.SubscriptionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subscriptions as they are answered, with when they can be charged next. */
@RequestScoped
class Shown {

    @Inject
    Charges charges;

    SubscriptionAnswer one(SubscriptionView view) {
        return SubscriptionAnswer.of(
                view, Optional.ofNullable(charges.next(List.of(view)).get(view.number())));
    }

    Slice<SubscriptionAnswer> all(Slice<SubscriptionView> views) {
        Map<SubscriptionNumber, LocalDate> next = charges.next(views.rows());
        return views.map(view -> SubscriptionAnswer.of(view, Optional.ofNullable(next.get(view.number()))));
    }
}
