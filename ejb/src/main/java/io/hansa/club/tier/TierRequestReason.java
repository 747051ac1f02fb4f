package io.hansa.club.tier;

/** Why staff ask; bundle keys {@code request.reason.<NAME>}. */
public enum TierRequestReason {
    GOODWILL,
    SERVICE_FAILURE,
    AGREEMENT,
    INFLUENCE,
    EQUIVALENCE,
    CORRECTION,
    MISCONDUCT
}
