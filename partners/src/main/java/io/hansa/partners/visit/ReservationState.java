package io.hansa.partners.visit;

/** Where a reservation is in its life. */
public enum ReservationState {
    RESERVED,
    USED,
    CANCELLED,
    NO_SHOW,
    /** The member says that it was turned away; staff have to decide. */
    CLAIMED,
    /** It was turned away, and that is made good. */
    REFUSED
}
