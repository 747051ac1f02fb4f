package io.hansa.events.booking;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A field of a booking cannot be as it is; {@code field} and {@code reason} say which and why. */
public class InvalidBooking extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidBooking(String field, String reason) {
        super("invalid-booking", Map.of("field", field, "reason", reason));
    }
}
