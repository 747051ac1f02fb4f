package io.hansa.club.holiday;

/** What a day is, whatever day of the week it is. */
public enum DayKind {
    WORKDAY,
    WEEKEND,
    HOLIDAY
}
