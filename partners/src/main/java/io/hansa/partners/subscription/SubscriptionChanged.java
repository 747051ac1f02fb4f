package io.hansa.partners.subscription;

import java.util.Locale;
import java.util.Optional;

/**
 * A step of a subscription was made; fired in its transaction.
 *
 * @param code only when it was asked for: what the member may confirm it with; for the member alone
 */
public record SubscriptionChanged(SubscriptionView subscription, StepView step, Optional<String> code) {

    /** The step in lower case: {@code asked}, {@code confirmed}, {@code cancelled} … */
    public String word() {
        return step.step().name().toLowerCase(Locale.ROOT);
    }
}
