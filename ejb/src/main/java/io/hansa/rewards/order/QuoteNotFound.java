package io.hansa.rewards.order;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such quote, or another member's. */
public class QuoteNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public QuoteNotFound(String quote) {
        super("quote-not-found", Map.of("quote", quote));
    }
}
