package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Booking has closed, or the event is cancelled. */
public class BookingClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    public BookingClosed(String event) {
        super("booking-closed", Map.of("event", event));
    }
}
