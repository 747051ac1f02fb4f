package io.hansa.events.event;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Another venue has this code. */
public class VenueCodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public VenueCodeTaken(String venue) {
        super("venue-code-taken", Map.of("venue", venue));
    }
}
