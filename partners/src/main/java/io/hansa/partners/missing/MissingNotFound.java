package io.hansa.partners.missing;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such claim, or not the caller's to see. */
public final class MissingNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    MissingNotFound(String number) {
        super("missing-not-found", Map.of("claim", number));
    }
}
