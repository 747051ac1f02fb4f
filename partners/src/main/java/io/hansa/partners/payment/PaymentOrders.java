package io.hansa.partners.payment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contract.PayoutAccount;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.remittance.Remittances;
import io.hansa.partners.remittance.Remittances.OfPayment;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Orders payments to partners: one person drafts, another approves. Partners' own users and clients see their payments. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class PaymentOrders {

    /** Of one order. */
    public static final int MOST_PAYMENTS = 1_000;

    @Inject
    PaymentRows rows;

    @Inject
    Drafting drafting;

    @Inject
    Payouts payouts;

    @Inject
    Partners partners;

    @Inject
    Remittances remittances;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<OrderStepped> stepped;

    @Resource
    SessionContext context;

    /** What is still to be ordered, oldest statement first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Slice<PayableRow> payable(Optional<String> cursor, int limit) {
        Slice<Payable> found = Slice.read(limit, most -> rows.payable(cursor.orElse(""), most), Payable::statement);
        Map<String, LocalizedText> names =
                partners.names(found.rows().stream().map(Payable::partner).collect(Collectors.toSet()));
        return found.map(payable -> row(payable, names.get(payable.partner())));
    }

    private PayableRow row(Payable payable, LocalizedText name) {
        Optional<PayoutAccount> account = payouts.account(payable.partner());
        return new PayableRow(
                payable.statement(),
                payable.partner(),
                name,
                payable.month(),
                Money.cny(payable.amount()),
                payable.dueOn(),
                account.map(PayoutAccount::masked),
                Payouts.fault(account));
    }

    /**
     * Drafts an order.
     *
     * @throws PayerUnknown when the programme's own account is not configured
     * @throws NothingToPay when a statement asks for no payment, or its month is not closed
     * @throws AlreadyOrdered when one is in an order already
     * @throws PayoutAccountMissing when the contract in force names no account
     * @throws PayoutAccountWrong when its check digits are wrong
     * @throws InvalidOrder when nothing or too much is chosen, or the date is over
     */
    public PaymentOrderView draft(DraftPayments command) {
        Actor actor = callers.of(context).actor();
        var key = RequestKey.of(actor, command.requestKey());
        drafting.requirePossible(command);
        rows.lockNumbers(programme.today().getYear());
        Optional<PaymentOrder> known = rows.byRequest(actor, key.key());
        if (known.isPresent()) {
            return replayed(known.get(), command);
        }
        PaymentOrder order = drafting.draft(command, actor);
        stepped.fire(new OrderStepped(order.number(), OrderStepped.Step.DRAFTED, order.total()));
        return view(order);
    }

    private PaymentOrderView replayed(PaymentOrder known, DraftPayments command) {
        if (!known.isOf(command)) {
            throw new IdempotencyConflict(command.requestKey());
        }
        return view(known);
    }

    /**
     * Approves what was drafted.
     *
     * @throws OrderNotFound when there is none
     * @throws OrderNotOpen when it was decided before
     * @throws OwnOrder when the caller drafted it
     */
    public PaymentOrderView approve(OrderNumber number) {
        PaymentOrder order = rows.lock(number);
        order.approve(callers.of(context).actor(), programme.now());
        stepped.fire(new OrderStepped(number, OrderStepped.Step.APPROVED, order.total()));
        return view(order);
    }

    /**
     * Withdraws what was not approved; its statements may be ordered anew.
     *
     * @throws OrderNotFound when there is none
     * @throws OrderNotOpen when it was decided before
     */
    public PaymentOrderView withdraw(OrderNumber number) {
        PaymentOrder order = rows.lock(number);
        order.withdraw(callers.of(context).actor(), programme.now());
        rows.payments(number).forEach(Payment::release);
        stepped.fire(new OrderStepped(number, OrderStepped.Step.WITHDRAWN, order.total()));
        return view(order);
    }

    /**
     * The file for the bank: the same bytes each time, with who took it in the audit.
     *
     * @throws OrderNotFound when there is none
     * @throws OrderNotApproved before a second person approved it
     */
    public PaymentFile file(OrderNumber number) {
        PaymentOrder order = rows.find(number);
        order.requireApproved();
        stepped.fire(new OrderStepped(number, OrderStepped.Step.TAKEN, order.total()));
        return new PaymentFile(number + ".xml", Pain001.write(order.row(), order.payer(), rows.payments(number)));
    }

    /** Orders, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Slice<PaymentOrderRow> list(Optional<OrderState> state, Optional<String> cursor, int limit) {
        return Slice.read(
                        limit,
                        most -> rows.list(state, cursor, most),
                        order -> order.number().value())
                .map(PaymentOrder::row);
    }

    /** @throws OrderNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public PaymentOrderView order(OrderNumber number) {
        return view(rows.find(number));
    }

    /** The payments to a partner that were approved, newest first: to its users and clients their own. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API
    })
    public Slice<PaymentView> ofPartner(String partnerCode, Optional<String> cursor, int limit) {
        Caller caller = callers.of(context, Scope.READ);
        caller.requireMayMean(partnerCode);
        Slice<Payment> found = Slice.read(limit, most -> rows.ofPartner(partnerCode, cursor, most), Payment::endToEnd);
        return new Slice<>(
                views(found.rows()).stream()
                        .filter(payment ->
                                payment.state() != PaymentState.DRAFTED && payment.state() != PaymentState.WITHDRAWN)
                        .toList(),
                found.next());
    }

    /** Payments by their end-to-end ids, for the module's other features; unknown ids are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<String, PaymentView> byEndToEnd(Collection<String> ids) {
        return views(rows.byEndToEnd(ids)).stream()
                .collect(Collectors.toMap(PaymentView::endToEnd, Function.identity()));
    }

    /** Lets a statement be ordered anew whose payment came back, within the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public void release(String endToEnd) {
        rows.lockPayment(endToEnd).release();
    }

    private PaymentOrderView view(PaymentOrder order) {
        return new PaymentOrderView(order.row(), order.payer(), views(rows.payments(order.number())));
    }

    private List<PaymentView> views(List<Payment> payments) {
        Map<String, OfPayment> moved =
                remittances.ofPayments(payments.stream().map(Payment::endToEnd).toList());
        Map<OrderNumber, OrderState> states =
                rows
                        .orders(payments.stream()
                                .map(payment -> payment.order().value())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(PaymentOrder::number, PaymentOrder::state));
        return payments.stream()
                .map(payment ->
                        payment.view(states.get(payment.order()), Optional.ofNullable(moved.get(payment.endToEnd()))))
                .toList();
    }
}
