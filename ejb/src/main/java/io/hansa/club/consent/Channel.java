package io.hansa.club.consent;

/** By what a member is reached. */
public enum Channel {
    SMS,
    MAIL,
    PHONE,
    /** The portal's and the app's inbox. */
    APP
}
