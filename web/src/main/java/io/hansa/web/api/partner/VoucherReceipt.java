package io.hansa.web.api.partner;

import io.hansa.partners.transaction.VoucherResult;
import java.time.Instant;
import java.util.Locale;

/**
 * A voucher that was honoured.
 *
 * @param reimbursementFen what the partner is paid for it
 */
public record VoucherReceipt(
        long transaction, String voucher, String reward, String maskedName, long reimbursementFen, Instant usedAt) {

    static VoucherReceipt of(VoucherResult result, Locale language) {
        return new VoucherReceipt(
                result.number().value(),
                result.voucher(),
                result.reward().in(language),
                result.maskedName(),
                Math.abs(result.money().minor()),
                result.usedAt());
    }
}
