package io.hansa.partners.payment;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.PayoutAccount;
import io.hansa.partners.remittance.Remittances.OfPayment;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** What one statement asks to be paid. Only that it lives no more is ever changed. */
@Entity
@Table(name = "partner_payment")
@Access(AccessType.FIELD)
class Payment {

    @Id
    @Column(name = "end_to_end")
    private String endToEnd;

    @Column(name = "order_number")
    private String order;

    private int seq;
    private String statement;

    @Column(name = "live_statement")
    private String liveStatement;

    private String partner;
    private long amount;
    private String holder;
    private String bank;

    @Column(name = "bank_code")
    private String bankCode;

    private String account;

    protected Payment() {}

    Payment(OrderNumber order, int seq, Payable payable, PayoutAccount to) {
        this.endToEnd = order.endToEnd(seq);
        this.order = order.value();
        this.seq = seq;
        this.statement = payable.statement();
        this.liveStatement = payable.statement();
        this.partner = payable.partner();
        this.amount = payable.amount();
        this.holder = to.holder();
        this.bank = to.bank();
        this.bankCode = to.bankCode();
        this.account = to.number();
    }

    /** Its statement may be in another order now. */
    void release() {
        liveStatement = null;
    }

    String endToEnd() {
        return endToEnd;
    }

    String statement() {
        return statement;
    }

    OrderNumber order() {
        return new OrderNumber(order);
    }

    long amount() {
        return amount;
    }

    PayoutAccount to() {
        return new PayoutAccount(holder, bank, bankCode, account);
    }

    PaymentView view(OrderState state, Optional<OfPayment> moved) {
        return new PaymentView(
                endToEnd, order(), statement, partner, Money.cny(amount), holder, to().masked(), stateOf(state, moved));
    }

    private static PaymentState stateOf(OrderState order, Optional<OfPayment> moved) {
        return switch (order) {
            case DRAFT -> PaymentState.DRAFTED;
            case WITHDRAWN -> PaymentState.WITHDRAWN;
            case APPROVED ->
                moved.map(sums -> sums.left().minor() > 0 ? PaymentState.PAID : PaymentState.RETURNED)
                        .orElse(PaymentState.ORDERED);
        };
    }
}
