package io.hansa.partners.conduct;

import io.hansa.partners.charge.ChargeNumber;
import io.hansa.partners.subscription.SubscriptionNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * A member complains.
 *
 * @param charge of the subscription, where it is about one
 * @param text in the member's words: 1 to 500 characters
 */
public record FileComplaint(
        SubscriptionNumber subscription,
        Optional<ChargeNumber> charge,
        ComplaintReason reason,
        String text,
        String idempotencyKey) {

    private static final int LONGEST = 500;

    public FileComplaint {
        Objects.requireNonNull(subscription);
        Objects.requireNonNull(charge);
        if (reason == null) {
            throw new InvalidComplaint("reason");
        }
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new InvalidComplaint("text");
        }
    }
}
