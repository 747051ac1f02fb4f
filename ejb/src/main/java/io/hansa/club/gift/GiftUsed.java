package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The taker has used some of what it was given, or it has expired. */
public class GiftUsed extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftUsed(String gift) {
        super("gift-used", Map.of("gift", gift));
    }
}
