package io.hansa.club.adjustment;

/** What staff correct: a member's points, an entry that should not be, or an expiry within its grace. */
public enum AdjustmentKind {
    ADJUST,
    REVERSE,
    REINSTATE
}
