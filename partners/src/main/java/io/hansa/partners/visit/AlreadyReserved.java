package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member has reserved that already. */
public final class AlreadyReserved extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyReserved(String right) {
        super("already-reserved", Map.of("right", right));
    }
}
