package io.hansa.ledger.journal;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The legs of a unit do not sum to zero but to {@code sum}. */
public final class Unbalanced extends Invalid {

    private static final long serialVersionUID = 1L;

    public Unbalanced(String unit, long sum) {
        super("unbalanced", Map.of("unit", unit, "sum", sum));
    }
}
