package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The person may draw less on the pool: {@code left} is what the cap leaves. */
public final class DrawExceeded extends Conflict {

    private static final long serialVersionUID = 1L;

    public DrawExceeded(long required, long left) {
        super("draw-exceeded", Map.of("required", required, "left", left));
    }
}
