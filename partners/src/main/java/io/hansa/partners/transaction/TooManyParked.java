package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** So many reversals wait for one original already. */
public final class TooManyParked extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyParked(String original, long waiting) {
        super("too-many-parked", Map.of("original", original, "waiting", waiting));
    }
}
