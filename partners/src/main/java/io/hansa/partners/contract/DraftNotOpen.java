package io.hansa.partners.contract;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The draft is not where this can be done to it: it was approved or withdrawn, or waits for nobody. */
public final class DraftNotOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    DraftNotOpen(DraftNumber draft, DraftState state) {
        super("draft-not-open", Map.of("draft", draft.value(), "state", state.name()));
    }
}
