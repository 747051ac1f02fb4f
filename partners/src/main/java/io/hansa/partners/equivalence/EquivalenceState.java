package io.hansa.partners.equivalence;

/** Where a version is in its life. */
public enum EquivalenceState {
    /** Waits for a second person. */
    PROPOSED,
    APPROVED,
    REFUSED
}
