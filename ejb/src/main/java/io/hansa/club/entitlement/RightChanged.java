package io.hansa.club.entitlement;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has proposed a version meanwhile. */
public final class RightChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public RightChanged(String name) {
        super("right-changed", Map.of("right", name));
    }
}
