package io.hansa.events.event;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A field of an event cannot be as it is; {@code field} and {@code reason} say which and why. */
public class InvalidEvent extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidEvent(String field, String reason) {
        super("invalid-event", Map.of("field", field, "reason", reason));
    }
}
