package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import io.hansa.partners.port.HonouredRight;
import java.util.Map;

/** The right does not let so many guests in. */
public final class TooManyGuests extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyGuests(HonouredRight right, int guests, int most) {
        super("too-many-guests", right.figures(Map.of("guests", guests, "most", most)));
    }
}
