package io.hansa.partners.payment;

import io.hansa.kernel.Money;

/**
 * A payment.
 *
 * @param endToEnd what the bank tells it by
 * @param account where it goes, its last characters
 */
public record PaymentView(
        String endToEnd,
        OrderNumber order,
        String statement,
        String partnerCode,
        Money amount,
        String holder,
        String account,
        PaymentState state) {

    /** Whether the bank may be told to pay it, or was. */
    public boolean isOrdered() {
        return state == PaymentState.ORDERED;
    }
}
