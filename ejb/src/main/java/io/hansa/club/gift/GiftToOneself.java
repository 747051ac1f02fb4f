package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Giver and taker are one. */
public class GiftToOneself extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftToOneself() {
        super("gift-to-oneself", Map.of("field", "taker"));
    }
}
