package io.hansa.club.member;

/** A channel by which somebody agrees at enrolment to be offered things; from then on {@code io.hansa.club.consent} keeps it. */
public enum Consent {
    SMS,
    MAIL,
    PHONE,
    APP
}
