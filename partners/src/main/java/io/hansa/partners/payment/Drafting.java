package io.hansa.partners.payment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Drafts orders: each payment is looked at, and one that cannot be paid refuses the whole. */
@ApplicationScoped
class Drafting {

    @Inject
    PaymentRows rows;

    @Inject
    Payouts payouts;

    @Inject
    PayerAccount payer;

    @Inject
    Programme programme;

    void requirePossible(DraftPayments command) {
        long different = command.statements().stream().distinct().count();
        if (different == 0
                || different > PaymentOrders.MOST_PAYMENTS
                || different < command.statements().size()) {
            throw new InvalidOrder("statements");
        }
        if (command.executeOn().isBefore(programme.today())) {
            throw new InvalidOrder("executeOn");
        }
    }

    /** Numbers are locked. */
    PaymentOrder draft(DraftPayments command, Actor actor) {
        Payer from = payer.payer().orElseThrow(PayerUnknown::new);
        OrderNumber number = rows.takeNumber(programme.today().getYear());
        List<Payment> payments = new ArrayList<>();
        for (String statement : command.statements().stream().sorted().toList()) {
            Payable payable = rows.payableOf(statement)
                    .orElseThrow(
                            () -> rows.isLive(statement) ? new AlreadyOrdered(statement) : new NothingToPay(statement));
            payments.add(new Payment(number, payments.size() + 1, payable, payouts.require(payable)));
        }
        var order = new PaymentOrder(number, command, payments, from, actor, programme.now());
        rows.add(order, payments);
        return order;
    }
}
