package io.hansa.partners.charge;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** What was refused has charged nothing that could be given back. */
public final class NotRefundable extends Conflict {

    private static final long serialVersionUID = 1L;

    NotRefundable(String charge) {
        super("charge-not-refundable", Map.of("charge", charge));
    }
}
