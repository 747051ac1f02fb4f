package io.hansa.partners.charge;

import io.hansa.partners.provider.Price;
import java.util.Objects;

/**
 * A provider charges for the present cycle of a subscription.
 *
 * @param key the provider's idempotency key, 1 to 128 printable characters without blanks
 * @param reference the provider's own number for it, 1 to 64 printable characters without blanks
 * @param subscription number of the subscription, at most 32 printable characters; one that is none is refused, and counted
 * @param amount at most what the member agreed to
 */
public record ChargeRequest(String key, String reference, String subscription, Price amount) {

    public ChargeRequest {
        require(key, 128, "key");
        require(reference, 64, "reference");
        require(subscription, 32, "subscription");
        Objects.requireNonNull(amount);
    }

    private static void require(String text, int longest, String field) {
        if (text == null || text.length() > longest || !text.matches("[\\x21-\\x7e]+")) {
            throw new InvalidCharge(field);
        }
    }
}
