package io.hansa.partners.port;

/** What happens when a member's right does not cover the guests as well. */
public enum GuestRule {
    /** Nobody enters. */
    NOBODY,
    /** The member enters without guests. */
    MEMBER_ALONE
}
