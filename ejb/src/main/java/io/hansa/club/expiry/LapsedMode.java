package io.hansa.club.expiry;

/** What becomes of points that come back after they had expired; bundle keys {@code expiry.lapsed.<NAME>}. */
public enum LapsedMode {
    /** The next expiry run takes them. */
    LOST,
    /** They can be used for the days of grace. */
    GRACE
}
