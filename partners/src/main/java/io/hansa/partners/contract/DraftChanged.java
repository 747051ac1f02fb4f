package io.hansa.partners.contract;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The draft says something else by now than what the caller has seen. */
public final class DraftChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    DraftChanged(DraftNumber draft, int revision) {
        super("draft-changed", Map.of("draft", draft.value(), "revision", revision));
    }
}
