package io.hansa.partners.inkind;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such delivery, or not the caller's to see. */
public final class KindNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    KindNotFound(String delivery) {
        super("kind-not-found", Map.of("delivery", delivery));
    }
}
