package io.hansa.club.earning;

/** What sort of day a date is, by the holiday calendar with its moved workdays. */
public enum DaySort {
    WORKDAY,
    WEEKEND,
    HOLIDAY
}
