package io.hansa.club.erasure;

/** What of a member is open and has to end first. */
public enum ErasureHindrance {
    /** It was merged: the one that survived it is the same person, and is erased with it. */
    MERGED,
    /** It is in a household, which it has to leave first. */
    HOUSEHOLD,
    /** Points or rights are held: an order, a booking or an authorisation is open. */
    HELD,
    /** A provider's service is live, or waits for its confirmation. */
    SUBSCRIPTION,
    /** It has a place at an event that is to come, or waits for one. */
    BOOKING
}
