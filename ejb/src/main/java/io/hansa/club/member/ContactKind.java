package io.hansa.club.member;

/** By what a member is reached. */
public enum ContactKind {
    PHONE,
    MAIL
}
