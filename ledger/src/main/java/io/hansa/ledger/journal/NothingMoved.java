package io.hansa.ledger.journal;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The legs cancel each other: an entry moves something. */
public final class NothingMoved extends Invalid {

    private static final long serialVersionUID = 1L;

    public NothingMoved(String code) {
        super("nothing-moved", Map.of("entryCode", code));
    }
}
