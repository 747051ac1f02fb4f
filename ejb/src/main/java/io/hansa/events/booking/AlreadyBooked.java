package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member has a live booking of this event. */
public class AlreadyBooked extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyBooked(String booking) {
        super("already-booked", Map.of("booking", booking));
    }
}
