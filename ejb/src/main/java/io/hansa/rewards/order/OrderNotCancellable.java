package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The order cannot be cancelled: used, expired, or the window has closed. */
public class OrderNotCancellable extends Conflict {

    private static final long serialVersionUID = 1L;

    public OrderNotCancellable(String order, String reason) {
        super("order-not-cancellable", Map.of("order", order, "reason", reason));
    }
}
