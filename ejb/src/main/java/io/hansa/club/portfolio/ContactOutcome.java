package io.hansa.club.portfolio;

/** What came of a contact. */
public enum ContactOutcome {
    /** The member was reached. */
    REACHED,
    /** Nobody answered: it was a contact for the limit, and none for the plan. */
    NOT_REACHED,
    /** It never was: only a correction says so. */
    MISTAKEN
}
