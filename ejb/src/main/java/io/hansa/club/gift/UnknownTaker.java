package io.hansa.club.gift;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** Nobody can be given anything by this number or phone. */
public class UnknownTaker extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownTaker() {
        super("unknown-taker", Map.of("field", "taker"));
    }
}
