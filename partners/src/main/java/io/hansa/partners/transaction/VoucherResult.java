package io.hansa.partners.transaction;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.port.VoucherView;
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
        boolean replayed) {

    static VoucherResult of(PartnerTransaction row, VoucherView voucher, boolean replayed) {
        return new VoucherResult(
                row.transactionNumber(),
                row.voucher,
                voucher.reward(),
                voucher.maskedName(),
                Money.cny(-row.money),
                row.occurredAt,
                replayed);
    }
}
