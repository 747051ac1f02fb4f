package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** More was to be undone than is left of the transaction, in fen or points. */
public final class ReversalExceeds extends Conflict {

    private static final long serialVersionUID = 1L;

    ReversalExceeds(String original, long required, long left) {
        super("reversal-exceeds", Map.of("original", original, "required", required, "left", left));
    }
}
