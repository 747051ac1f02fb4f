package io.hansa.rewards.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An order's voucher.
 *
 * @param code as it is printed, {@code XXXX-XXXX-XXXX}; masked for all but the member
 * @param payload what the QR code holds; empty for all but the member, and when the voucher cannot be used any more
 * @param goodUntil the last date on which it can be used
 * @param usedAt when a till honoured it
 * @param usedBy partner and outlet that did, {@code partner/outlet}
 */
public record VoucherView(
        String code,
        Optional<String> payload,
        LocalDate goodUntil,
        Optional<Instant> usedAt,
        Optional<String> usedBy) {}
