package io.hansa.partners.equivalence;

/** In which direction two tiers are worth the same. */
public enum Direction {
    BOTH,
    /** Who has theirs is treated as if having ours. */
    TO_OURS,
    /** Who has ours is treated by the partner as if having theirs. */
    TO_THEIRS;

    boolean toOurs() {
        return this != TO_THEIRS;
    }

    boolean toTheirs() {
        return this != TO_OURS;
    }
}
