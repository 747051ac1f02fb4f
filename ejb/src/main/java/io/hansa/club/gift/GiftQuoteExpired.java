package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** What was shown no longer holds; ask again. */
public class GiftQuoteExpired extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftQuoteExpired(Instant expiredAt) {
        super("gift-quote-expired", Map.of("expiredAt", expiredAt.toString()));
    }
}
