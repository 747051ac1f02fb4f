package io.hansa.club.tier;

/** Where a request is in its life; bundle keys {@code request.state.<NAME>}. */
public enum TierRequestState {
    WAITING,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** Nobody decided in time. */
    LAPSED
}
