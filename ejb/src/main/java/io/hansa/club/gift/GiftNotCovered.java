package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The giver has less left of a right than it would give; of points, {@code insufficient-points} says so. */
public class GiftNotCovered extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftNotCovered(long required, long available) {
        super("gift-not-covered", Map.of("required", required, "available", available, "field", "amount"));
    }
}
