package io.hansa.partners.payment;

import java.util.List;

/** A payment order with its payments, in their order. */
public record PaymentOrderView(PaymentOrderRow row, Payer payer, List<PaymentView> payments) {

    public PaymentOrderView {
        payments = List.copyOf(payments);
    }
}
