package io.hansa.partners.dispute;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such dispute, or not the caller's to see. */
public final class DisputeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    DisputeNotFound(String number) {
        super("dispute-not-found", Map.of("dispute", number));
    }
}
