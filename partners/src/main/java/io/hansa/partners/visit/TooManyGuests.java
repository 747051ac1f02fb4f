package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The right does not let so many guests in. */
public final class TooManyGuests extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyGuests(String right, int guests, int most) {
        super("too-many-guests", Map.of("right", right, "guests", guests, "most", most));
    }
}
