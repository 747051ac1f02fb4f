package io.hansa.partners.transaction;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The items of a message are not all of its amount, or more: {@code sum} and {@code amount} in fen or points. */
public final class ItemsDoNotAddUp extends Invalid {

    private static final long serialVersionUID = 1L;

    ItemsDoNotAddUp(long sum, long amount) {
        super("items-do-not-add-up", Map.of("sum", sum, "amount", amount));
    }
}
