package io.hansa.partners.port;

/** What becomes of a right that was reserved, when nobody came. */
public enum NoShowRule {
    /** It counts as used. */
    LOST,
    /** The member has it again. */
    KEPT
}
