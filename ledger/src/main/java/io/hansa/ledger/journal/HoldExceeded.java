package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A capture asked for more than is still held: {@code required}, {@code held}. */
public final class HoldExceeded extends Conflict {

    private static final long serialVersionUID = 1L;

    public HoldExceeded(long required, long held) {
        super("hold-exceeded", Map.of("required", required, "held", held));
    }
}
