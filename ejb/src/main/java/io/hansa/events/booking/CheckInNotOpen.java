package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** The door opens later, or has closed. */
public class CheckInNotOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    public CheckInNotOpen(String event, Instant from, Instant until) {
        super("check-in-not-open", Map.of("event", event, "from", from.toString(), "until", until.toString()));
    }
}
