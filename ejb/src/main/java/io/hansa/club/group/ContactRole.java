package io.hansa.club.group;

/** What a contact does at the group. */
public enum ContactRole {
    EXECUTIVE,
    TRAVEL,
    PROCUREMENT,
    FINANCE,
    PERSONNEL,
    OTHER
}
