package io.hansa.club.frequency;

/** What a cell says. */
public enum FrequencyKind {
    /** A member is contacted for a purpose so many times in so many days at most. */
    LIMIT,
    /** A member of a tier hears of its account manager every so many days at least. */
    CADENCE
}
