package io.hansa.club.gift;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such quote, or another member's. */
public class GiftQuoteNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public GiftQuoteNotFound(String quote) {
        super("gift-quote-not-found", Map.of("quote", quote));
    }
}
