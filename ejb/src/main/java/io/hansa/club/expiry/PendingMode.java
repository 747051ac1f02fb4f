package io.hansa.club.expiry;

/** When points that were earned at a partner can be used; bundle keys {@code expiry.pending.<NAME>}. */
public enum PendingMode {
    /** At once. */
    NONE,
    /** Some days after they were earned. */
    DAYS,
    /** When somebody has confirmed them. */
    BY_HAND
}
