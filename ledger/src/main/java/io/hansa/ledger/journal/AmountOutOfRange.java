package io.hansa.ledger.journal;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The amount, or the balance that it would lead to, is beyond what can be counted. */
public final class AmountOutOfRange extends Invalid {

    private static final long serialVersionUID = 1L;

    public AmountOutOfRange(String code) {
        super("amount-out-of-range", Map.of("entryCode", code));
    }
}
