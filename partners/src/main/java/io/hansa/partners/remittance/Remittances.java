package io.hansa.partners.remittance;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Posts money that went through the bank, and sums it. Portal users and clients see their own partner's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class Remittances {

    @Inject
    RemittanceRows rows;

    @Inject
    RemittancePostings postings;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<RemittancePosted> posted;

    @Resource
    SessionContext context;

    /** What became of a payment. */
    public record OfPayment(Money paid, Money returned) {

        static final OfPayment NOTHING = new OfPayment(Money.cny(0), Money.cny(0));

        /** What is paid and did not come back. */
        public Money left() {
            return paid.minus(returned);
        }
    }

    /** Posts, or finds what was posted of the same source, within the caller's transaction. */
    public RemittanceView post(PostRemittance command) {
        Optional<Remittance> before = rows.bySource(command.source());
        if (before.isPresent()) {
            return before.get().view();
        }
        Actor actor = callers.of(context).actor();
        RemittancePostings.Posted entry = postings.post(command, actor);
        var remittance = new Remittance(entry.number(), command, entry.businessDate(), actor, programme.now());
        rows.add(remittance);
        posted.fire(new RemittancePosted(remittance.view()));
        return remittance.view();
    }

    /**
     * Takes off again what was posted for something else than it is, within the caller's transaction: once.
     *
     * @throws RemittanceNotUndoable when the money came back to the programme, or it was undone before
     */
    public RemittanceView undo(EntryNumber entry) {
        Remittance first = requireUndoable(entry);
        Actor actor = callers.of(context).actor();
        var undoing = Remittance.undoing(first, postings.undo(first.view(), actor), actor, programme.now());
        rows.add(undoing);
        posted.fire(new RemittancePosted(undoing.view()));
        return undoing.view();
    }

    /** @throws RemittanceNotUndoable when {@link #undo} would refuse it */
    public void checkUndoable(EntryNumber entry) {
        requireUndoable(entry);
    }

    private Remittance requireUndoable(EntryNumber entry) {
        return rows.find(entry)
                .filter(Remittance::isUndoable)
                .filter(found -> !rows.isUndone(entry))
                .orElseThrow(() -> new RemittanceNotUndoable(entry));
    }

    /** Remittances, latest entry first; of an invoice, or of a partner, or all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API
    })
    public Slice<RemittanceView> list(
            Optional<String> partnerCode, Optional<String> invoice, Optional<String> cursor, int limit) {
        Caller caller = callers.of(context, Scope.READ);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(
                limit,
                most -> rows.list(caller.partner().or(() -> partnerCode), invoice, before, most).stream()
                        .map(Remittance::view)
                        .toList(),
                each -> Long.toString(each.entry().value()));
    }

    /** What became of payments, by their end-to-end ids, for the module's other features; those without are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<String, OfPayment> ofPayments(Collection<String> payments) {
        var found = new HashMap<String, OfPayment>();
        for (Object[] row : rows.sumsOfPayments(payments)) {
            Money sum = Money.cny(((Number) row[2]).longValue());
            found.merge(
                    (String) row[0],
                    row[1] == RemittanceKind.PAID ? new OfPayment(sum, Money.cny(0)) : new OfPayment(Money.cny(0), sum),
                    (one, other) -> new OfPayment(
                            one.paid().plus(other.paid()), one.returned().plus(other.returned())));
        }
        return found;
    }

    /** What was received for each invoice of some partners until a business date, in fen, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<String, Long> ofInvoices(Collection<String> partners, LocalDate until) {
        return rows.sumsOfInvoices(partners, until).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** What some partners paid on their accounts until a business date, in fen, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<String, Long> onAccount(Collection<String> partners, LocalDate until) {
        return rows.sumsOnAccount(partners, until).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** What a partner was paid until a business date, less what came back, in fen, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public long paidOut(String partnerCode, LocalDate until) {
        return rows.paidOut(partnerCode, until);
    }
}
