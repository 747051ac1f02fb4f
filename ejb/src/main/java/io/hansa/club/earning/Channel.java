package io.hansa.club.earning;

/** By what way a partner's message came. */
public enum Channel {
    API,
    TILL,
    FILE
}
