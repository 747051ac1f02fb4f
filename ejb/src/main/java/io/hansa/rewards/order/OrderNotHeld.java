package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The order is not waiting to be confirmed (any more). */
public class OrderNotHeld extends Conflict {

    private static final long serialVersionUID = 1L;

    public OrderNotHeld(String order, OrderStatus status) {
        super("order-not-held", Map.of("order", order, "status", status.name()));
    }
}
