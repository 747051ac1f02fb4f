package io.hansa.partners.equivalence;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such version of a partner's equivalence. */
public final class EquivalenceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    EquivalenceNotFound(String partnerCode, int version) {
        super("equivalence-not-found", Map.of("partner", partnerCode, "version", version));
    }
}
