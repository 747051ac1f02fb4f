package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The booking is cancelled or checked in already. */
public class BookingNotOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    public BookingNotOpen(String booking, BookingStatus status) {
        super("booking-not-open", Map.of("booking", booking, "status", status.name()));
    }
}
