package io.hansa.partners.port;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Objects;

/**
 * Uses a voucher at an outlet.
 *
 * @param reference number of the partner transaction that redeems it
 */
public record RedeemAtTill(
        String partnerCode, String outletCode, String code, String reference, Instant occurredAt, Actor actor) {

    public RedeemAtTill {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(outletCode);
        Objects.requireNonNull(code);
        Objects.requireNonNull(occurredAt);
        Objects.requireNonNull(actor);
    }
}
