package io.hansa.partners.transaction;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import java.time.Instant;

/**
 * A voucher was honoured.
 *
 * @param money what the partner is paid for it
 */
public record VoucherResult(
        TransactionNumber number,
        String voucher,
        LocalizedText reward,
        String maskedName,
        Money money,
        Instant usedAt,
        boolean replayed) {}
