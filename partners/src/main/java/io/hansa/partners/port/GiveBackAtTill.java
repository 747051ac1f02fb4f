package io.hansa.partners.port;

import java.util.Objects;

/**
 * Takes back that a voucher was used.
 *
 * @param reference number of the partner transaction that redeemed it
 */
public record GiveBackAtTill(String partnerCode, String code, String reference) {

    public GiveBackAtTill {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(code);
        Objects.requireNonNull(reference);
    }
}
