package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** There are not so many places free for that time. */
public final class PlaceFull extends Conflict {

    private static final long serialVersionUID = 1L;

    PlaceFull(String outlet, int required, int free) {
        super("place-full", Map.of("outlet", outlet, "required", required, "available", free));
    }
}
