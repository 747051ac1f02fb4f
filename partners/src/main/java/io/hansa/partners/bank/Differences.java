package io.hansa.partners.bank;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.partners.access.Callers;
import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.invoice.Invoices;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.payment.PaymentOrders;
import io.hansa.partners.payment.PaymentState;
import io.hansa.partners.payment.PaymentView;
import io.hansa.partners.remittance.RemittanceKind;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists what of the bank's transactions did not match, and resolves each once, with a reason. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class Differences {

    private static final int LONGEST_REASON = 500;

    @Inject
    BankRows rows;

    @Inject
    Judging judging;

    @Inject
    Applying applying;

    @Inject
    PaymentOrders payments;

    @Inject
    Invoices invoices;

    @Inject
    Partners partners;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<BankStepped> stepped;

    @Resource
    SessionContext context;

    /** Those in a state: open ones oldest first, others newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Slice<DifferenceView> list(MovementState state, Optional<String> cursor, int limit) {
        Optional<Long> after = Slice.begin(cursor, text -> Optional.of(Long.parseLong(text)), Optional.empty());
        return Slice.read(limit, most -> rows.list(state, after, most), movement -> Long.toString(movement.number()))
                .map(this::view);
    }

    /** How many wait. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public long open() {
        return rows.open();
    }

    /** @throws DifferenceNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public DifferenceView difference(long number) {
        return view(rows.movement(number));
    }

    /**
     * Resolves one.
     *
     * @throws DifferenceNotFound when there is none
     * @throws DifferenceResolved when somebody did before
     * @throws InvalidResolution when what it is to be for does not fit, or there is no reason
     */
    public DifferenceView resolve(ResolveDifference command) {
        Actor actor = callers.of(context).actor();
        if (command.reason().isEmpty() || command.reason().length() > LONGEST_REASON) {
            throw new InvalidResolution("reason");
        }
        rows.takeTurn();
        Movement movement = rows.lockMovement(command.difference());
        movement.requireOpen();
        BankLine said = rows.entry(movement.said()).said();
        Optional<EntryNumber> posted = command.to() == ResolveDifference.Target.NOTHING
                ? Optional.empty()
                : Optional.of(assign(movement, said, command));
        movement.resolve(posted, command.reason(), actor, programme.now());
        stepped.fire(new BankStepped(BankStepped.Step.RESOLVED, Long.toString(movement.number())));
        return view(movement);
    }

    private EntryNumber assign(Movement movement, BankLine said, ResolveDifference command) {
        if (!said.currency().equals(Unit.CNY.code())) {
            throw new InvalidResolution("to");
        }
        return switch (command.to()) {
            case PAYMENT -> toPayment(movement, said, command.reference());
            case INVOICE -> toInvoice(movement, said, command.reference());
            case PARTNER -> toPartner(movement, said, command.reference());
            case NOTHING -> throw new IllegalStateException("nothing is assigned to nothing");
        };
    }

    /** Money that went out made a payment; money that came in sent it back, whole, and its statement may be ordered anew. */
    private EntryNumber toPayment(Movement movement, BankLine said, String reference) {
        PaymentView payment = Optional.ofNullable(
                        payments.byEndToEnd(List.of(reference)).get(reference))
                .orElseThrow(() -> new InvalidResolution("reference"));
        PaymentState wanted = said.credit() ? PaymentState.PAID : PaymentState.ORDERED;
        boolean fits = payment.state() == wanted
                && (said.credit()
                        ? said.amount() == payment.amount().minor()
                        : said.amount() <= payment.amount().minor());
        if (!fits) {
            throw new InvalidResolution("reference");
        }
        if (said.credit()) {
            payments.release(payment.endToEnd());
        }
        return applying.post(
                movement.number(),
                said,
                said.credit() ? RemittanceKind.RETURNED : RemittanceKind.PAID,
                payment.partnerCode(),
                Optional.empty(),
                Optional.of(payment.endToEnd()));
    }

    private EntryNumber toInvoice(Movement movement, BankLine said, String reference) {
        InvoiceRow invoice = Optional.ofNullable(
                        invoices.byNumbers(List.of(reference)).get(reference))
                .filter(found -> said.credit())
                .orElseThrow(() -> new InvalidResolution("reference"));
        return applying.post(
                movement.number(),
                said,
                RemittanceKind.RECEIVED,
                invoice.partnerCode(),
                Optional.of(invoice.number().value()),
                Optional.empty());
    }

    private EntryNumber toPartner(Movement movement, BankLine said, String reference) {
        boolean known = partners.names(List.of(reference)).containsKey(reference);
        PartnerStanding partner = known ? partners.standing(reference) : null;
        if (partner == null || partner.sandbox()) {
            throw new InvalidResolution("reference");
        }
        return applying.post(
                movement.number(),
                said,
                said.credit() ? RemittanceKind.RECEIVED : RemittanceKind.PAID,
                partner.code(),
                Optional.empty(),
                Optional.empty());
    }

    private DifferenceView view(Movement movement) {
        BankLine said = rows.entry(movement.said()).said();
        return movement.view(said, judging.matching(List.of(said)).match(said));
    }
}
