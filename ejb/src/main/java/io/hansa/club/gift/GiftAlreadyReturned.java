package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The gift went back already. */
public class GiftAlreadyReturned extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftAlreadyReturned(String gift) {
        super("gift-already-returned", Map.of("gift", gift));
    }
}
