package io.hansa.partners.equivalence;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The version was decided already. */
public final class EquivalenceDecided extends Conflict {

    private static final long serialVersionUID = 1L;

    EquivalenceDecided(String partnerCode, int version) {
        super("equivalence-decided", Map.of("partner", partnerCode, "version", version));
    }
}
