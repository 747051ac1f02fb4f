package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Another request is still at work on the same key or reference; ask again with the same key. */
public final class InFlight extends Conflict {

    private static final long serialVersionUID = 1L;

    InFlight() {
        super("in-flight", Map.of());
    }
}
