package io.hansa.web.api.partner;

import io.hansa.partners.port.VoucherView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A voucher as a till sees it.
 *
 * @param expiresOn the first date on which it can no longer be used
 * @param reimbursementFen what the partner is paid for honouring it
 */
public record VoucherAnswer(
        String voucher,
        String reward,
        String maskedName,
        VoucherView.State state,
        LocalDate expiresOn,
        Optional<Instant> usedAt,
        long reimbursementFen) {

    static VoucherAnswer of(VoucherView view, Locale language) {
        return new VoucherAnswer(
                view.code(),
                view.reward().in(language),
                view.maskedName(),
                view.state(),
                view.expiresOn(),
                view.usedAt(),
                view.reimbursement().minor());
    }
}
