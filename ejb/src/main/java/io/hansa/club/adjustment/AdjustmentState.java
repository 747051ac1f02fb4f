package io.hansa.club.adjustment;

/** Where an adjustment is in its life. */
public enum AdjustmentState {
    /** Within the asker's limit: made at once. */
    POSTED,
    /** Above it: waits for a second person. */
    WAITING,
    /** A second person let it be made. */
    APPROVED,
    REFUSED,
    /** The asker took it back. */
    WITHDRAWN,
    /** Nobody decided in time. */
    LAPSED
}
