package io.hansa.partners.remittance;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.EntryNumber;
import java.util.Map;

/** It was undone before, or the money came back to the programme: then its payment may have been ordered anew. */
public final class RemittanceNotUndoable extends Conflict {

    private static final long serialVersionUID = 1L;

    RemittanceNotUndoable(EntryNumber entry) {
        super("remittance-not-undoable", Map.of("entry", entry.value()));
    }
}
