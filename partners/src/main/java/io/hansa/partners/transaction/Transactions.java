package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.port.VoucherView;
import io.hansa.partners.refusal.AlreadyReversed;
import io.hansa.partners.refusal.UnknownMember;
import io.hansa.partners.refusal.VoidWindowOver;
import io.hansa.partners.sandbox.Clubs;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes partners' messages, and shows what became of them. Portal users and clients act for their own partner only, which is
 * found from the caller; a client needs the scope for what it does.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
public class Transactions {

    /** The most requests of one batch. */
    public static final int MAX_BATCH = 1_000;

    @Inject
    Intake intake;

    @Inject
    Gathered gathered;

    @Inject
    Quoting quoting;

    @Inject
    VoucherIntake vouchers;

    @Inject
    Clubs clubs;

    @Inject
    VoucherVoid voids;

    @Inject
    MemberCards cards;

    @Inject
    TransactionRows rows;

    @Inject
    TransactionQuery query;

    @Inject
    Totals totals;

    @Inject
    Callers callers;

    @Resource
    SessionContext context;

    /**
     * Posts a batch for the caller's partner, in order, in one transaction.
     *
     * @param requests 1 to {@link #MAX_BATCH}
     * @return a result a request, in the same order
     */
    public List<TransactionResult> submit(List<? extends TransactionRequest> requests) {
        Caller caller = callers.of(context);
        requests.stream().map(TransactionRequest::scope).distinct().forEach(caller::require);
        return take(Sender.of(caller), requests);
    }

    /**
     * Posts one for the caller's partner, in one transaction with others that come at the same time; a caller that has a
     * transaction joins it instead.
     *
     * @throws io.hansa.ledger.gathering.TooManyWaiting when it was turned away: nothing was done, and it may be asked again
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TransactionResult submit(TransactionRequest request) {
        return gathered.take(Callers.actor(context), request);
    }

    /**
     * What a message would do if it came now: by the same rules, and without any change. Whom it is about, and what they have, only
     * who may look at members is told.
     *
     * @param request its key names nothing
     */
    public TransactionQuote quote(TransactionRequest.AtTill request) {
        Caller caller = callers.of(context, request.scope());
        TransactionQuote quote = quoting.quote(Sender.of(caller.actor(), caller.requirePartner()), request);
        return caller.may(Scope.MEMBERS) ? quote : quote.withoutMember();
    }

    /** Posts a batch on a partner's behalf, for files and for building a demo; keys are unique by partner then. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
    public List<TransactionResult> submitFor(String partnerCode, List<? extends TransactionRequest> requests) {
        return take(Sender.of(callers.of(context).actor(), partnerCode), requests);
    }

    /**
     * Honours a voucher at a till: uses it, and owes the partner its reimbursement.
     *
     * @throws io.hansa.partners.port.VoucherNotFound when there is none that can be used here
     * @throws io.hansa.kernel.Conflict when it was used, has expired or was cancelled ({@code voucher-used},
     *     {@code voucher-expired}, {@code voucher-cancelled}); a refusal is not kept, so that the same key may be tried again
     */
    public VoucherResult redeemVoucher(RedeemVoucher command) {
        Caller caller = callers.of(context, Scope.VOUCHER);
        return vouchers.redeem(Sender.of(caller), command);
    }

    /**
     * Takes back that a voucher was honoured: it can be used again, and the partner is not paid for it.
     *
     * @throws TransactionNotFound when the partner honoured no voucher under that reference
     * @throws AlreadyReversed when it was taken back before
     * @throws VoidWindowOver when it was honoured longer ago than the contract allows
     */
    @RolesAllowed({Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
    public VoucherResult voidVoucher(VoidVoucher command) {
        Caller caller = callers.of(context);
        return voids.takeBack(Sender.of(caller.actor(), caller.requirePartner()), command);
    }

    /** A voucher as the caller's till sees it; empty when there is none that can be used at the caller's partner. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<VoucherView> voucher(String code) {
        Caller caller = callers.of(context, Scope.VOUCHER);
        return clubs.desk(caller.requirePartner()).look(caller.requirePartner(), code);
    }

    /**
     * The member behind a number, card or external id.
     *
     * @throws UnknownMember when there is none
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MemberCard member(String reference) {
        Caller caller = callers.of(context, Scope.MEMBERS);
        return cards.show(caller.requirePartner(), reference);
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
        return query.list(filter.within(reader().partner()), cursor, limit);
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
        Caller caller = reader();
        return query.find(number)
                .filter(row -> caller.mayMean(row.partnerCode()))
                .orElseThrow(() -> new TransactionNotFound(number.toString()));
    }

    /** The transactions of the caller's partner with a reference: the accepted one first, then parked and refused ones, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
    public List<TransactionRow> byReference(String reference) {
        return query.byReference(reader().requirePartner(), reference);
    }

    /** What the caller's partner did on one day. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
    public DayTotals totals(LocalDate date) {
        return totals.of(callers.of(context).requirePartner(), date);
    }

    /** How many accepted messages of partners count in a period, by kind, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Map<String, Map<TransactionKind, Long>> counts(Collection<String> partnerCodes, Period period) {
        return partnerCodes.isEmpty() ? Map.of() : rows.counts(partnerCodes, period);
    }

    /** The accepted transaction that a partner's reference names, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Roles.SYSTEM)
    public Optional<TransactionRow> accepted(String partnerCode, String reference) {
        return Optional.ofNullable(
                        rows.accepted(partnerCode, List.of(reference)).get(reference))
                .map(row -> row.row(List.of()));
    }

    /** The transactions behind entries, for the module's other features; entries of no transaction are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public Map<EntryNumber, TransactionRow> byEntries(Collection<EntryNumber> entries) {
        return rows.byEntries(entries).values().stream()
                .collect(Collectors.toMap(row -> row.entry, row -> row.row(List.of())));
    }

    /** Transactions by their numbers, in that order, for the module's other features; at most {@link #MAX_BATCH}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Roles.SYSTEM)
    public List<TransactionRow> byNumbers(List<TransactionNumber> numbers) {
        Map<Long, PartnerTransaction> found =
                rows.byNumbers(numbers.stream().map(TransactionNumber::value).toList());
        return numbers.stream()
                .map(number -> found.get(number.value()))
                .filter(Objects::nonNull)
                .map(row -> row.row(List.of()))
                .toList();
    }

    private Caller reader() {
        return callers.of(context, Scope.READ);
    }

    private List<TransactionResult> take(Sender sender, List<? extends TransactionRequest> requests) {
        if (requests.isEmpty() || requests.size() > MAX_BATCH) {
            throw new IllegalArgumentException("a batch has 1 to " + MAX_BATCH + " requests");
        }
        return intake.take(sender, requests);
    }
}
