package io.hansa.partners.transaction;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.port.VoucherView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes partners' messages. Portal users and clients act for their own partner only, which is found from the caller; a client
 * needs the scope for what it does.
 */
@Stateless
@RetryOnConflict
@RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
public class Transactions {

    /** The most requests of one batch. */
    public static final int MAX_BATCH = 1_000;

    /**
     * Posts a batch for the caller's partner, in order, in one transaction.
     *
     * @param requests 1 to {@link #MAX_BATCH}
     * @return a result a request, in the same order
     */
    public List<TransactionResult> submit(List<? extends TransactionRequest> requests) {
        throw new UnsupportedOperationException("being written");
    }

    /** The same on a partner's behalf, for files and for building a demo; keys are unique by partner then. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
    public List<TransactionResult> submitFor(String partnerCode, List<? extends TransactionRequest> requests) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Honours a voucher at a till: uses it, and owes the partner its reimbursement.
     *
     * @throws io.hansa.partners.port.VoucherNotFound when there is none that can be used here
     * @throws io.hansa.kernel.Conflict when it was used, has expired or was cancelled ({@code voucher-used},
     *     {@code voucher-expired}, {@code voucher-cancelled}); a refusal is not kept, so that the same key may be tried again
     */
    public VoucherResult redeemVoucher(RedeemVoucher command) {
        throw new UnsupportedOperationException("being written");
    }

    /** A voucher as the caller's till sees it; empty when there is none that can be used at the caller's partner. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<VoucherView> voucher(String code) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * The member behind a number, card or external id.
     *
     * @throws UnknownMember when there is none
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MemberCard member(String reference) {
        throw new UnsupportedOperationException("being written");
    }

    /** Transactions, newest first, of the caller's partner or, for staff, of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_TILL,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public Slice<TransactionRow> list(TransactionFilter filter, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * One transaction by its number.
     *
     * @throws TransactionNotFound when there is none, or it is another partner's
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_TILL,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public TransactionRow transaction(TransactionNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** The transactions of the caller's partner with a reference: the accepted one first, then refused ones, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
    public List<TransactionRow> byReference(String reference) {
        throw new UnsupportedOperationException("being written");
    }

    /** What the caller's partner did on one day. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
    public DayTotals totals(LocalDate date) {
        throw new UnsupportedOperationException("being written");
    }
}
