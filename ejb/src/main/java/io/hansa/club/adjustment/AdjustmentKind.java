package io.hansa.club.adjustment;

/** What staff correct: a member's points, or an entry that should not be. */
public enum AdjustmentKind {
    ADJUST,
    REVERSE
}
