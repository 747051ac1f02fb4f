package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** More was to be undone of the entry than is left of it; or a leg of it that it does not have. */
public final class RefundExceeded extends Conflict {

    private static final long serialVersionUID = 1L;

    public RefundExceeded(long entry, long required, long left) {
        super("refund-exceeded", Map.of("entry", entry, "required", required, "left", left));
    }
}
