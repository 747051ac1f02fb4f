package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The event is for higher tiers. */
public class BookingTierTooLow extends Conflict {

    private static final long serialVersionUID = 1L;

    public BookingTierTooLow(String event, int required) {
        super("tier-too-low", Map.of("event", event, "required", required));
    }
}
