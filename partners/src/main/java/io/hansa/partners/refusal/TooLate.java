package io.hansa.partners.refusal;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** It came later than the contract allows. */
public final class TooLate extends Conflict {

    private static final long serialVersionUID = 1L;

    public TooLate(Instant occurredAt, int lateDays) {
        super("too-late", Map.of("occurredAt", occurredAt, "lateDays", lateDays));
    }
}
