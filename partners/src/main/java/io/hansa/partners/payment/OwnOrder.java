package io.hansa.partners.payment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Who drafted a payment order does not approve it. */
public final class OwnOrder extends Conflict {

    private static final long serialVersionUID = 1L;

    OwnOrder(OrderNumber order) {
        super("own-payment-order", Map.of("order", order.value()));
    }
}
