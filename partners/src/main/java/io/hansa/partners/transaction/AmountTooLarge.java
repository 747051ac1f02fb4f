package io.hansa.partners.transaction;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** More than a single transaction may move. */
public final class AmountTooLarge extends Invalid {

    private static final long serialVersionUID = 1L;

    AmountTooLarge(long amount, long most) {
        super("amount-too-large", Map.of("amount", amount, "most", most));
    }
}
