package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The matrix has nothing for such a giver, taker and unit. */
public class GiftNotAllowed extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftNotAllowed(PartyKind giver, PartyKind taker, String unit) {
        super("gift-not-allowed", Map.of("giver", giver.name(), "taker", taker.name(), "unit", unit));
    }
}
