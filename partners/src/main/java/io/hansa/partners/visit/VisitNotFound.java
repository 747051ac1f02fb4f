package io.hansa.partners.visit;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such visit of the partner. */
public final class VisitNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    VisitNotFound(String reference) {
        super("visit-not-found", Map.of("visit", reference));
    }
}
