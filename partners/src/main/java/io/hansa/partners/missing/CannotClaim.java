package io.hansa.partners.missing;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member, or the partner, takes no part at the moment. */
public final class CannotClaim extends Conflict {

    private static final long serialVersionUID = 1L;

    CannotClaim(String partner) {
        super("missing-not-possible", Map.of("partner", partner));
    }
}
