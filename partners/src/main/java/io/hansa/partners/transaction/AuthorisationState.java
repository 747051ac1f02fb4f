package io.hansa.partners.transaction;

/** How far an authorisation has come (bundle key {@code authorisation.state.<name>}). */
public enum AuthorisationState {
    /** Points are set aside and may be captured. */
    OPEN,
    /** All of it was captured. */
    CAPTURED,
    /** What was not captured was given back by the partner. */
    RELEASED,
    /** What was not captured has expired while it was set aside: the policy that holds for its member does not shield it. */
    EXPIRED,
    /** What was not captured in time is the member's again. */
    LAPSED
}
