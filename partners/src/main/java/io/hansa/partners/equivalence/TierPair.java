package io.hansa.partners.equivalence;

import java.util.Objects;

/**
 * A tier of the partner's and one of ours.
 *
 * @param theirs 1 to 24 letters, digits, hyphens and underscores, as the partner writes it
 * @param ours code of a tier of the club's, e.g. {@code GOLD}
 */
public record TierPair(String theirs, String ours, Direction direction) {

    static final String THEIRS = "[A-Za-z0-9][A-Za-z0-9_-]{0,23}";

    public TierPair {
        Objects.requireNonNull(direction);
        if (theirs == null || !theirs.matches(THEIRS)) {
            throw new InvalidEquivalence("theirs");
        }
        if (ours == null || !ours.matches("[A-Z][A-Z0-9_]{0,15}")) {
            throw new InvalidEquivalence("ours");
        }
    }
}
