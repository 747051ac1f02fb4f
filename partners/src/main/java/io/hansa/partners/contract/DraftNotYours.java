package io.hansa.partners.contract;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else drafted it, and only they revise and propose it. */
public final class DraftNotYours extends Conflict {

    private static final long serialVersionUID = 1L;

    DraftNotYours(DraftNumber draft) {
        super("draft-not-yours", Map.of("draft", draft.value()));
    }
}
