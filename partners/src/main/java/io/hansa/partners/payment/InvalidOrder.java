package io.hansa.partners.payment;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** Something that was asked of an order can never be: {@code field} says what. */
public final class InvalidOrder extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidOrder(String field) {
        super("invalid-payment-order", Map.of("field", field));
    }
}
