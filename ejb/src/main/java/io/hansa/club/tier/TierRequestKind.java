package io.hansa.club.tier;

/** What staff ask about where a member stands; bundle keys {@code request.kind.<NAME>}. */
public enum TierRequestKind {
    /** Another tier, higher or lower, until a day. */
    TIER,
    /** Never below a tier. */
    FLOOR,
    /** Influence and decision power over a group. */
    SCORE,
    /** The end of a floor or a score. */
    END
}
