package io.hansa.partners.access;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** The partner has no outlet of this code that a client could be limited to. */
public final class OutletNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public OutletNotFound(String outlet) {
        super("outlet-not-found", Map.of("outlet", outlet));
    }
}
