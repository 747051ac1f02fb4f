package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** The code was shown at the door before. */
public class AlreadyCheckedIn extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyCheckedIn(String booking, Instant at) {
        super("already-checked-in", Map.of("booking", booking, "at", at.toString()));
    }
}
