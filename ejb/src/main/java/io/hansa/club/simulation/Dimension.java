package io.hansa.club.simulation;

/** What a simulation is summed by. */
public enum Dimension {
    ALL,
    /** The day of recording, by months. */
    MONTH,
    TIER,
    PARTNER,
    /** Only what was simulated: what was posted names several rules at once. */
    RULE,
    /** Uses of counted rights, in the place of points. */
    RIGHT
}
