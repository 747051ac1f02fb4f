package io.hansa.partners.payment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Payments that go to the bank in one file. Drafted by one person, then approved by another, or withdrawn. */
@Entity
@Table(name = "partner_payment_order")
@Access(AccessType.FIELD)
class PaymentOrder {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "execute_on")
    private LocalDate executeOn;

    private int payments;
    private long total;

    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "payer_bank_code")
    private String payerBankCode;

    @Column(name = "payer_number")
    private String payerNumber;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "drafted_by")
    private Actor draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected PaymentOrder() {}

    PaymentOrder(
            OrderNumber number, DraftPayments command, List<Payment> lines, Payer payer, Actor actor, Instant now) {
        this.number = number.value();
        this.state = OrderState.DRAFT;
        this.executeOn = command.executeOn();
        this.payments = lines.size();
        this.total = lines.stream().mapToLong(Payment::amount).reduce(0, Math::addExact);
        this.payerName = payer.name();
        this.payerBankCode = payer.bankCode();
        this.payerNumber = payer.number();
        this.requestKey = command.requestKey();
        this.draftedBy = actor;
        this.draftedAt = now;
    }

    void approve(Actor actor, Instant now) {
        requireOpen();
        if (draftedBy.equals(actor)) {
            throw new OwnOrder(number());
        }
        decide(OrderState.APPROVED, actor, now);
    }

    void withdraw(Actor actor, Instant now) {
        requireOpen();
        decide(OrderState.WITHDRAWN, actor, now);
    }

    private void decide(OrderState end, Actor actor, Instant now) {
        state = end;
        decidedBy = actor;
        decidedAt = now;
    }

    private void requireOpen() {
        if (state != OrderState.DRAFT) {
            throw new OrderNotOpen(number());
        }
    }

    void requireApproved() {
        if (state != OrderState.APPROVED) {
            throw new OrderNotApproved(number());
        }
    }

    OrderNumber number() {
        return new OrderNumber(number);
    }

    OrderState state() {
        return state;
    }

    /** Whether this is the order that was asked for. */
    boolean isOf(DraftPayments command) {
        return executeOn.equals(command.executeOn())
                && payments == command.statements().size();
    }

    Payer payer() {
        return new Payer(payerName, payerBankCode, payerNumber);
    }

    Money total() {
        return Money.cny(total);
    }

    PaymentOrderRow row() {
        return new PaymentOrderRow(
                number(),
                state,
                executeOn,
                payments,
                total(),
                draftedBy,
                draftedAt,
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt));
    }
}
