package io.hansa.club.gift;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A cell of the matrix cannot be so; {@code field} says where. */
public class InvalidGiftLimit extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidGiftLimit(String field) {
        super("invalid-gift-limit", Map.of("field", field));
    }
}
