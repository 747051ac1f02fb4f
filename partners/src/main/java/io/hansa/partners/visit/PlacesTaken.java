package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** So many places are taken already that fewer cannot be posted. */
public final class PlacesTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    PlacesTaken(int taken) {
        super("places-taken", Map.of("taken", taken));
    }
}
