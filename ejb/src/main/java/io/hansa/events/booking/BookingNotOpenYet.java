package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** Booking has not opened for the member's tier. */
public class BookingNotOpenYet extends Conflict {

    private static final long serialVersionUID = 1L;

    public BookingNotOpenYet(String event, Instant opensAt) {
        super("booking-not-open-yet", Map.of("event", event, "opensAt", opensAt.toString()));
    }
}
