package io.hansa.club.gift;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such gift. */
public class GiftNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public GiftNotFound(String gift) {
        super("gift-not-found", Map.of("gift", gift));
    }
}
