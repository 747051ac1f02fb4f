package io.hansa.club.member;

/** Where a membership is in its life. */
public enum MemberState {
    ACTIVE,
    SUSPENDED,
    LEFT
}
