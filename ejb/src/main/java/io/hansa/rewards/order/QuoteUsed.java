package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The quote was ordered already. */
public class QuoteUsed extends Conflict {

    private static final long serialVersionUID = 1L;

    public QuoteUsed(String order) {
        super("quote-used", Map.of("order", order));
    }
}
