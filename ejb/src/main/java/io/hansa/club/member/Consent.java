package io.hansa.club.member;

/** A channel by which a member agreed to be offered things. */
public enum Consent {
    SMS,
    MAIL,
    PHONE,
    APP
}
