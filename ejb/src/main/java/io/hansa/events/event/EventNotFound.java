package io.hansa.events.event;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such event, or not one that the caller may see. */
public class EventNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public EventNotFound(String event) {
        super("event-not-found", Map.of("event", event));
    }
}
