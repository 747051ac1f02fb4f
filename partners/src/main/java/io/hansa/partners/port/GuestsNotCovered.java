package io.hansa.partners.port;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member has the right, but not enough of it for its guests as well. */
public final class GuestsNotCovered extends Conflict {

    private static final long serialVersionUID = 1L;

    public GuestsNotCovered(HonouredRight right, long required, long available) {
        super("guests-not-covered", right.figures(Map.of("required", required, "available", available)));
    }
}
