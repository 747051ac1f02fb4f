package io.hansa.club.invitation;

/** What a member is asked for. */
public enum InvitationKind {
    /** To join a household. */
    JOIN,
    /** To be the head of the household that the member is in. */
    HEAD
}
