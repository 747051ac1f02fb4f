package io.hansa.club.expiry;

/** When points that were earned at a partner can be used; bundle keys {@code expiry.pending.<NAME>}. */
public enum PendingMode {
    /** At once. */
    NONE,
    /** Some days after they were earned. */
    DAYS,
    /** When their partner has said that an event came, e.g. that the guest has stayed; or when staff have confirmed them. */
    EVENT,
    /** When staff have confirmed them. */
    BY_HAND
}
