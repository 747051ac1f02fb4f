package io.hansa.events.event;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The event's state does not allow it: it is cancelled, or it has begun. */
public class EventStateRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    public EventStateRefused(String event, String reason) {
        super("event-state-refused", Map.of("event", event, "reason", reason));
    }
}
