package io.hansa.partners.refusal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The transaction was reversed before. */
public final class AlreadyReversed extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyReversed(String original) {
        super("already-reversed", Map.of("original", original));
    }
}
