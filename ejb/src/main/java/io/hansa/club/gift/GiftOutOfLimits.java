package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Less than the least or more than the most that may be given at once. */
public class GiftOutOfLimits extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftOutOfLimits(long least, long most) {
        super("gift-out-of-limits", Map.of("least", least, "most", most, "field", "amount"));
    }
}
