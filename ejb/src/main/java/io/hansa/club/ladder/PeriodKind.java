package io.hansa.club.ladder;

/** How periods lie; bundle keys {@code period.<NAME>}. */
public enum PeriodKind {
    /** From the first of January on. */
    CALENDAR,
    /** From the day of enrolment on. */
    ANNIVERSARY,
    /** The months before any day. */
    ROLLING
}
