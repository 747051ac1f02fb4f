package io.hansa.club.earning;

/** What becomes of a bonus that is more than a cap or budget has left. */
public enum Beyond {
    /** It is cut to what is left. */
    CUT,
    /** It is not given. */
    REFUSE
}
