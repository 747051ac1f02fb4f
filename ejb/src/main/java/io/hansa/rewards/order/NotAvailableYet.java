package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** Ordering has not begun. */
public class NotAvailableYet extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotAvailableYet(String reward, Instant from) {
        super("not-available-yet", Map.of("reward", reward, "from", from.toString()));
    }
}
