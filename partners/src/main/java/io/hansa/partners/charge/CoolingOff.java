package io.hansa.partners.charge;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** In the first 72 hours the member can end it for nothing; it is charged after them. */
public final class CoolingOff extends Conflict {

    private static final long serialVersionUID = 1L;

    CoolingOff(Instant until) {
        super("charge-in-cooling-off", Map.of("until", until));
    }
}
