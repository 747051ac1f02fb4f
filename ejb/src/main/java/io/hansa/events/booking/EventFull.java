package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The party does not fit; the waiting list is open. */
public class EventFull extends Conflict {

    private static final long serialVersionUID = 1L;

    public EventFull(String event, int free) {
        super("event-full", Map.of("event", event, "free", free));
    }
}
