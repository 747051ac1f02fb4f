package io.hansa.partners.transaction;

import java.time.Instant;
import java.util.Objects;

/**
 * A till honours a voucher.
 *
 * @param key idempotency key, 1 to 128 printable characters without blanks
 * @param reference the partner's own number for it, 1 to 64 printable characters without blanks
 * @param voucher the code as scanned or typed
 */
public record RedeemVoucher(String key, String reference, Instant occurredAt, String outlet, String voucher) {

    public RedeemVoucher {
        Shape.check(key, reference, occurredAt);
        Shape.requireText(outlet, 16, "outlet");
        Objects.requireNonNull(voucher);
    }
}
