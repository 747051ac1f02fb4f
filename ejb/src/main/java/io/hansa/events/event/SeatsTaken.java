package io.hansa.events.event;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** More seats are taken than would be left. */
public class SeatsTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public SeatsTaken(String event, int taken) {
        super("seats-taken", Map.of("event", event, "taken", taken));
    }
}
