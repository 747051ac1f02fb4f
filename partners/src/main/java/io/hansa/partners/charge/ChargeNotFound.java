package io.hansa.partners.charge;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such charge, or it is another provider's. */
public final class ChargeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ChargeNotFound(String charge) {
        super("charge-not-found", Map.of("charge", charge));
    }
}
