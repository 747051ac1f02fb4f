package io.hansa.partners.refusal;

import io.hansa.kernel.Invalid;
import java.time.Instant;
import java.util.Map;

/** It says that it happened later than now. */
public final class OccurredInFuture extends Invalid {

    private static final long serialVersionUID = 1L;

    public OccurredInFuture(Instant occurredAt) {
        super("occurred-in-future", Map.of("occurredAt", occurredAt));
    }
}
