package io.hansa.partners.confirmation;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** No points of the transaction wait for its partner: they never did, or do no more. */
public final class NothingAwaited extends Conflict {

    private static final long serialVersionUID = 1L;

    NothingAwaited(String reference) {
        super("nothing-awaited", Map.of("reference", reference));
    }
}
