package io.hansa.partners.missing;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The receipt was claimed before. */
public final class AlreadyClaimed extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyClaimed(String receipt) {
        super("missing-already-claimed", Map.of("field", "receipt", "receipt", receipt));
    }
}
