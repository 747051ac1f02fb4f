package io.hansa.club.frequency;

/** By what a member was reached; all count together. */
public enum TouchChannel {
    APP,
    SMS,
    MAIL,
    PHONE,
    /** In person. */
    VISIT
}
