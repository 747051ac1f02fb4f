package io.hansa.partners.subscription;

import java.util.Objects;

/**
 * A provider asks for a subscription to which a member agreed; the member has to confirm it.
 *
 * @param service the provider's code
 * @param member number, {@code card:…} or {@code ext:…}
 */
public record AskSubscription(String service, String member, Evidence evidence, String idempotencyKey) {

    public AskSubscription {
        Objects.requireNonNull(service);
        Objects.requireNonNull(member);
        Objects.requireNonNull(evidence);
    }
}
