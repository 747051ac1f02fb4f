package io.hansa.partners.visit;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No places are posted there for that time, or not any more. */
public final class PlaceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    PlaceNotFound(String outlet) {
        super("place-not-found", Map.of("outlet", outlet));
    }
}
