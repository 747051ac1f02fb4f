package io.hansa.club.consent;

/** Through which door a consent was given or withdrawn. */
public enum Door {
    PORTAL,
    API,
    /** By staff, who name a form or a call. */
    CONSOLE,
    /** With the enrolment. */
    ENROLMENT,
    /** From the list that was kept before. */
    MIGRATION
}
