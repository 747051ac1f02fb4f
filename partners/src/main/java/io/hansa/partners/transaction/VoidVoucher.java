package io.hansa.partners.transaction;

import java.time.Instant;

/**
 * A till takes back that it honoured a voucher.
 *
 * @param key idempotency key, 1 to 128 printable characters without blanks
 * @param reference the partner's own number for it, 1 to 64 printable characters without blanks
 * @param original reference of what is taken back
 */
public record VoidVoucher(String key, String reference, Instant occurredAt, String original) {

    public VoidVoucher {
        Shape.check(key, reference, occurredAt);
        Shape.requireText(original, 64, "original");
    }
}
