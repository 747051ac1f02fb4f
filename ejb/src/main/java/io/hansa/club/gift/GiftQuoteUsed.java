package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** What was shown was given already. */
public class GiftQuoteUsed extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftQuoteUsed(String gift) {
        super("gift-quote-used", Map.of("gift", gift));
    }
}
