package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** The quoted price no longer holds; ask for a new quote. */
public class QuoteExpired extends Conflict {

    private static final long serialVersionUID = 1L;

    public QuoteExpired(Instant expiredAt) {
        super("quote-expired", Map.of("expiredAt", expiredAt.toString()));
    }
}
