package io.hansa.club.household;

/** How minors draw on their household's pool: the programme's policy. */
public enum MinorsDraw {
    /** Each draw waits for the head, within the household's cap or the minor's own. */
    APPROVED,
    /** As {@link #APPROVED}, but nothing at all as long as the head has not set terms for the minor. */
    WHEN_SET
}
