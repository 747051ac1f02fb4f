package io.hansa.rewards.order;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such order, or another member's. */
public class OrderNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public OrderNotFound(String order) {
        super("order-not-found", Map.of("order", order));
    }
}
