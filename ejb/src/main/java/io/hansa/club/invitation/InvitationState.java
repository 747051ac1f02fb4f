package io.hansa.club.invitation;

/** Where an invitation is. WAITING → all others, which are ends. */
public enum InvitationState {
    WAITING,
    ACCEPTED,
    DECLINED,
    /** The head took it back. */
    WITHDRAWN,
    /** Nobody answered in time. */
    LAPSED
}
