package io.hansa.partners.visit;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such refusal at a door. */
public final class RefusalNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RefusalNotFound(String number) {
        super("refusal-not-found", Map.of("refusal", number));
    }
}
