package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import java.time.LocalTime;
import java.util.Map;

/** Other places of that day are for a part of the same time. */
public final class PlacesOverlap extends Conflict {

    private static final long serialVersionUID = 1L;

    PlacesOverlap(LocalTime begins, LocalTime ends) {
        super("places-overlap", Map.of("begins", begins.toString(), "ends", ends.toString()));
    }
}
