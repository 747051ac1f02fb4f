package io.hansa.partners.port;

import java.util.Optional;

/** Checks and redeems the vouchers of rewards at a partner's till. */
public interface VoucherDesk {

    /**
     * Looks at a voucher without changing or locking it.
     *
     * @param code as scanned or typed; case, blanks and hyphens do not matter
     * @return empty when there is none, or when it cannot be used at this partner
     */
    Optional<VoucherView> look(String partnerCode, String code);

    /**
     * Uses a voucher, once, in the caller's transaction: locks it, checks it, marks it and its order as used. The points were
     * captured when it was issued; the caller posts what the partner is owed for it ({@link VoucherView#reimbursement()}).
     *
     * @return the voucher as it is now, {@link VoucherView.State#USED}
     * @throws VoucherNotFound when there is none, or when it cannot be used at this partner
     * @throws io.hansa.kernel.Conflict with code {@code voucher-used} (argument {@code usedAt}), {@code voucher-expired}
     *     (argument {@code expiresOn}) or {@code voucher-cancelled}; nothing has been changed then
     */
    VoucherView redeem(RedeemAtTill command);

    /**
     * Lets a voucher be used again, in the caller's transaction.
     *
     * @return the voucher as it is now
     * @throws VoucherNotFound when it was not used by that transaction
     */
    VoucherView giveBack(GiveBackAtTill command);
}
