package io.hansa.club.pool;

/** Where a request to draw is. WAITING → all others, which are ends. */
public enum DrawRequestState {
    /** The points are held. */
    WAITING,
    /** The points were taken. */
    APPROVED,
    /** The points are back. */
    REFUSED,
    /** Nobody decided in time; the points are back. */
    LAPSED,
    /** The asker took it back, or does not belong to the pool any more; the points are back. */
    WITHDRAWN
}
