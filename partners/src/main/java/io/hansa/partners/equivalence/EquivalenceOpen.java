package io.hansa.partners.equivalence;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A version is proposed already; it is decided first. */
public final class EquivalenceOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    EquivalenceOpen(String partnerCode, int version) {
        super("equivalence-open", Map.of("partner", partnerCode, "version", version));
    }
}
