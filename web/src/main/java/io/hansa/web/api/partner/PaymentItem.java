package io.hansa.web.api.partner;

import io.hansa.partners.payment.PaymentView;

/**
 * A payment to the partner.
 *
 * @param endToEndId what both banks tell it by
 * @param account where it goes, its last characters
 */
public record PaymentItem(String endToEndId, String statement, String state, long amountFen, String account) {

    static PaymentItem of(PaymentView payment) {
        return new PaymentItem(
                payment.endToEnd(),
                payment.statement(),
                payment.state().name(),
                payment.amount().minor(),
                payment.account());
    }
}
