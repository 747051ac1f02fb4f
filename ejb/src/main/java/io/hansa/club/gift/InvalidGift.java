package io.hansa.club.gift;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A gift cannot be so; {@code field} says where. */
public class InvalidGift extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidGift(String field) {
        super("invalid-gift", Map.of("field", field));
    }
}
