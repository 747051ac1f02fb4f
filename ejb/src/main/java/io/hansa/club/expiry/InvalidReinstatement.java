package io.hansa.club.expiry;

import io.hansa.kernel.Invalid;
import io.hansa.kernel.Points;
import java.util.Map;

/** So many points cannot be given back; {@code field} says where. */
public class InvalidReinstatement extends Invalid {

    public InvalidReinstatement(Points left) {
        super("invalid-reinstatement-points", Map.of("field", "points", "left", left.amount()));
    }
}
