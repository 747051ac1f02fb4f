package io.hansa.partners.provider;

import java.util.Objects;

/**
 * Registers a service as a draft.
 *
 * @param code the provider's own, unique within it, for ever: 1 to 16 upper-case letters, digits and hyphens, e.g. {@code RBT-01}
 */
public record DraftProvision(String code, ServiceTexts texts, BillingCycle cycle, Price price, String idempotencyKey) {

    public DraftProvision {
        if (code == null || !code.matches("[A-Z0-9][A-Z0-9-]{0,15}")) {
            throw new InvalidProvision("code");
        }
        Objects.requireNonNull(texts);
        Objects.requireNonNull(cycle);
        Objects.requireNonNull(price);
    }
}
