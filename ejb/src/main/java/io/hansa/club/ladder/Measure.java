package io.hansa.club.ladder;

/** What a step may ask for; bundle keys {@code measure.<NAME>}. */
public enum Measure {
    /** Of a period. */
    STATUS_POINTS,
    /** Of a period, in fen. */
    SPEND,
    /** Accruals of a period of which nothing was taken back. */
    ACTIVITIES,
    /** Whole months as a member, absences left out. */
    TENURE_MONTHS,
    /** Influence and decision power over a group, 0 to 100: the mean of both where it is highest. */
    STANDING;

    /** Whether it is summed over a period, and begins anew with the next one. */
    public boolean isEarned() {
        return this == STATUS_POINTS || this == SPEND || this == ACTIVITIES;
    }
}
