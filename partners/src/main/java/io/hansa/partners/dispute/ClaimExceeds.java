package io.hansa.partners.dispute;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.Money;
import java.util.Map;

/** More is claimed than is left to claim of the line, or of the entry. */
public final class ClaimExceeds extends Conflict {

    private static final long serialVersionUID = 1L;

    ClaimExceeds(long claimed, long most) {
        super("claim-exceeds", Map.of("field", "claimed", "claimed", Money.cny(claimed), "most", Money.cny(most)));
    }
}
