package io.hansa.events.event;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import java.time.Instant;

/** An event in a calendar or list. */
public record EventRow(
        EventNumber number,
        EventKind kind,
        EventState state,
        LocalizedText title,
        VenueView venue,
        Instant starts,
        Instant ends,
        int capacity,
        int taken,
        Points pointsPerSeat,
        long version) {

    public int free() {
        return capacity - taken;
    }
}
