package io.hansa.partners.payment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Only what a second person approved goes to the bank. */
public final class OrderNotApproved extends Conflict {

    private static final long serialVersionUID = 1L;

    OrderNotApproved(OrderNumber order) {
        super("payment-order-not-approved", Map.of("order", order.value()));
    }
}
