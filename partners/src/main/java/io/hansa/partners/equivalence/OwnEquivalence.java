package io.hansa.partners.equivalence;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Who proposed it does not approve it. */
public final class OwnEquivalence extends Conflict {

    private static final long serialVersionUID = 1L;

    OwnEquivalence(String partnerCode, int version) {
        super("own-equivalence", Map.of("partner", partnerCode, "version", version));
    }
}
