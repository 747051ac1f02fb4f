package io.hansa.ledger.journal;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No entry has this number. */
public final class UnknownEntry extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownEntry(long entry) {
        super("unknown-entry", Map.of("entry", entry));
    }
}
