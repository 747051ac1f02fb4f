package io.hansa.ledger.journal;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No entry with this number is a hold. */
public final class HoldNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public HoldNotFound(long hold) {
        super("hold-not-found", Map.of("hold", hold));
    }
}
