package io.hansa.partners.missing;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.Money;
import java.util.Map;

/** More than can be claimed here; service staff look into it. */
public final class TooMuchClaimed extends Conflict {

    private static final long serialVersionUID = 1L;

    TooMuchClaimed(long mostFen) {
        super("missing-too-much", Map.of("field", "amount", "most", Money.cny(mostFen)));
    }
}
