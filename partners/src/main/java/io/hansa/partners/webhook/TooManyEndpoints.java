package io.hansa.partners.webhook;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A partner has a few endpoints. */
public final class TooManyEndpoints extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyEndpoints(int most) {
        super("too-many-webhook-endpoints", Map.of("most", most));
    }
}
