package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** An entry of this kind is not undone by a reversal: a hold is released, the rest is corrected by a new entry. */
public final class NotReversible extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotReversible(long entry, String kind) {
        super("not-reversible", Map.of("entry", entry, "kind", kind));
    }
}
