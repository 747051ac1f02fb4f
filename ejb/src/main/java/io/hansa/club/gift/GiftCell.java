package io.hansa.club.gift;

import io.hansa.kernel.Unit;
import java.util.Objects;

/**
 * A cell of the matrix of limits.
 *
 * @param tier of the giver, of a household's head; {@link #ANY_TIER} for those that have no cell of their own
 */
public record GiftCell(PartyKind giver, PartyKind taker, Unit unit, String tier) {

    public static final String ANY_TIER = "ANY";

    public GiftCell {
        Objects.requireNonNull(giver);
        Objects.requireNonNull(taker);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(tier);
    }

    GiftCell ofTier(String other) {
        return new GiftCell(giver, taker, unit, other);
    }

    @Override
    public String toString() {
        return giver + "." + taker + "." + unit + "." + tier;
    }
}
