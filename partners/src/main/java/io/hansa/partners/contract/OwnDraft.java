package io.hansa.partners.contract;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Who drafted it does not approve it. */
public final class OwnDraft extends Conflict {

    private static final long serialVersionUID = 1L;

    OwnDraft(DraftNumber draft) {
        super("own-draft", Map.of("draft", draft.value()));
    }
}
