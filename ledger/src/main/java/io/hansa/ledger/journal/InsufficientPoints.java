package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** There is less to take than was asked for: {@code required}, {@code available} on the business date, {@code missing}. */
public final class InsufficientPoints extends Conflict {

    private static final long serialVersionUID = 1L;

    public InsufficientPoints(long required, long available) {
        super(
                "insufficient-points",
                Map.of(
                        "required", required,
                        "available", available,
                        "missing", Math.subtractExact(required, available)));
    }

    public long required() {
        return (Long) args().get("required");
    }

    public long available() {
        return (Long) args().get("available");
    }

    public long missing() {
        return (Long) args().get("missing");
    }
}
