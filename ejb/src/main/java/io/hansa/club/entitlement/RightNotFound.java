package io.hansa.club.entitlement;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such right holds. */
public final class RightNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public RightNotFound(String code) {
        super("right-not-found", Map.of("right", code));
    }
}
