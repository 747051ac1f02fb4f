package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** More companions than the event allows. */
public class TooManyCompanions extends Conflict {

    private static final long serialVersionUID = 1L;

    public TooManyCompanions(String event, int allowed) {
        super("too-many-companions", Map.of("event", event, "allowed", allowed));
    }
}
