package io.hansa.partners.port;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member does not have the right, or not any more. */
public final class NoRightLeft extends Conflict {

    private static final long serialVersionUID = 1L;

    public NoRightLeft(HonouredRight right, long required, long available) {
        super("no-right-left", right.figures(Map.of("required", required, "available", available)));
    }
}
