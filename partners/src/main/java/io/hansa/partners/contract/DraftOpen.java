package io.hansa.partners.contract;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The partner's next version is being drafted already. */
public final class DraftOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    DraftOpen(String partnerCode, DraftNumber draft) {
        super("draft-open", Map.of("partner", partnerCode, "draft", draft.value()));
    }
}
