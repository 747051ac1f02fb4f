package io.hansa.club.portfolio;

/** What an occasion is. */
public enum OccasionKind {
    BIRTHDAY,
    /** Whole years in the club. */
    ANNIVERSARY,
    /** Its tier has changed. */
    TIER,
    /** A day that matters, of its dossier. */
    DATE
}
