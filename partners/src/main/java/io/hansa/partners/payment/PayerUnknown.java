package io.hansa.partners.payment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The programme's own account is not configured. */
public final class PayerUnknown extends Conflict {

    private static final long serialVersionUID = 1L;

    public PayerUnknown() {
        super("payer-unknown", Map.of());
    }
}
