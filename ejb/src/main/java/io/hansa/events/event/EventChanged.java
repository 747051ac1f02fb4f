package io.hansa.events.event;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else changed the event since the caller read it. */
public class EventChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public EventChanged(String event) {
        super("event-changed", Map.of("event", event));
    }
}
