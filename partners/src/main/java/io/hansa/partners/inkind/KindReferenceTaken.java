package io.hansa.partners.inkind;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The reference names another delivery of the partner. */
public final class KindReferenceTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    KindReferenceTaken(String reference) {
        super("kind-reference-taken", Map.of("reference", reference));
    }
}
