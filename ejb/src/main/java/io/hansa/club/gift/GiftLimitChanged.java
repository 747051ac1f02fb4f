package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has set the cell meanwhile. */
public class GiftLimitChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftLimitChanged(GiftCell cell) {
        super("gift-limit-changed", Map.of("cell", cell.toString()));
    }
}
