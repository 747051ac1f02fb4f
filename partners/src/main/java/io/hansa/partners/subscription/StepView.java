package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A step of a subscription.
 *
 * @param priceVersion what the member has agreed to since
 */
public record StepView(
        SubscriptionStep step, int priceVersion, Way way, Optional<String> reason, Actor by, Instant at) {}
