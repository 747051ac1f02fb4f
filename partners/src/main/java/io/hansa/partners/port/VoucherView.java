package io.hansa.partners.port;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A voucher as a till sees it.
 *
 * @param code in its canonical spelling
 * @param expiresOn the first date on which it can no longer be used
 * @param reimbursement what the partner is paid for honouring it; zero when nothing
 * @param priceVersion of the reward’s price that was paid for it, and that sets the reimbursement
 */
public record VoucherView(
        String code,
        LocalizedText reward,
        MemberNumber member,
        String maskedName,
        State state,
        LocalDate expiresOn,
        Optional<Instant> usedAt,
        Money reimbursement,
        int priceVersion) {

    public enum State {
        READY,
        USED,
        EXPIRED,
        CANCELLED
    }

    public VoucherView {
        Objects.requireNonNull(code);
        Objects.requireNonNull(state);
        Objects.requireNonNull(reimbursement);
    }
}
