package io.hansa.club.holiday;

/** What a statutory holiday is for, in the order of the year. */
public enum Festival {
    NEW_YEAR,
    SPRING_FESTIVAL,
    QINGMING,
    LABOUR_DAY,
    DRAGON_BOAT,
    MID_AUTUMN,
    NATIONAL_DAY,
    /** In years in which both fall into one holiday. */
    NATIONAL_DAY_AND_MID_AUTUMN,
    /** Declared for one year only. */
    SPECIAL
}
