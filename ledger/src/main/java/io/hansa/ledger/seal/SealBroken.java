package io.hansa.ledger.seal;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.EntryNumber;
import java.util.Map;

/** What was recorded in the stretch is not what was sealed: nothing in it can be proven, and the auditor has to look. */
public final class SealBroken extends Conflict {

    private static final long serialVersionUID = 1L;

    public SealBroken(SealNumber seal, EntryNumber entry) {
        super("seal-broken", Map.of("seal", seal.value(), "entry", entry.value()));
    }
}
