package io.hansa.partners.inkind;

/** Where a delivery is. */
public enum KindState {
    /** Waits for the other side. */
    REPORTED,
    CONFIRMED,
    REJECTED,
    WITHDRAWN
}
