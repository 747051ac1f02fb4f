package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** All of the hold has been captured, released or has lapsed. */
public final class HoldNotOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    public HoldNotOpen(long hold) {
        super("hold-not-open", Map.of("hold", hold));
    }
}
