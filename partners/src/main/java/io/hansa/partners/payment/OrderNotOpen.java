package io.hansa.partners.payment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** It was approved or withdrawn before. */
public final class OrderNotOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    OrderNotOpen(OrderNumber order) {
        super("payment-order-not-open", Map.of("order", order.value()));
    }
}
