package io.hansa.partners.contract;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such draft. */
public final class DraftNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    DraftNotFound(String number) {
        super("draft-not-found", Map.of("draft", number));
    }
}
