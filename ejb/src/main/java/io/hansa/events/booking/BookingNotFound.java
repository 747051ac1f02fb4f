package io.hansa.events.booking;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such booking, or another member's. */
public class BookingNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public BookingNotFound(String booking) {
        super("booking-not-found", Map.of("booking", booking));
    }
}
