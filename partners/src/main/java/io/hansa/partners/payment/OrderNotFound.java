package io.hansa.partners.payment;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such payment order. */
public final class OrderNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    OrderNotFound(String number) {
        super("payment-order-not-found", Map.of("order", number));
    }
}
