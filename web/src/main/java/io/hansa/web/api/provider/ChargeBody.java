package io.hansa.web.api.provider;

import io.hansa.partners.charge.ChargeRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A charge for the present cycle of a subscription.
 *
 * @param key its idempotency key in a batch; when it has none, the call's key and its place name it; in a single call, the call's
 */
public record ChargeBody(
        @Pattern(regexp = Texts.KEY) String key,
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull @Pattern(regexp = Texts.SUBSCRIPTION) String subscription,
        @NotNull @Valid Amount amount) {

    ChargeRequest command(String usualKey) {
        return new ChargeRequest(key == null ? usualKey : key, reference, subscription, amount.price());
    }
}
