package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** The time to cancel the reservation is over. */
public final class TooLateToCancel extends Conflict {

    private static final long serialVersionUID = 1L;

    TooLateToCancel(String number, Instant until) {
        super("too-late-to-cancel", Map.of("reservation", number, "until", until));
    }
}
