package io.hansa.partners.visit;

/** Why somebody was turned away who had right and place. */
public enum RefusalReason {
    /** No seat was free, though one was reserved. */
    FULL,
    CLOSED,
    /** The till or its system did not work. */
    NOT_WORKING,
    OTHER
}
