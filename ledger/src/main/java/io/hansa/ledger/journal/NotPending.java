package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nothing of the entry is pending, or any more. */
public final class NotPending extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotPending(long entry) {
        super("not-pending", Map.of("entry", entry));
    }
}
