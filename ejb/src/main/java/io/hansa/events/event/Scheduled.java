package io.hansa.events.event;

import java.util.List;

/** The event as it is now, and what it meets at its venue. */
public record Scheduled(EventView event, List<VenueConflict> conflicts) {

    public Scheduled {
        conflicts = List.copyOf(conflicts);
    }
}
