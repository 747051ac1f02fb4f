package io.hansa.partners.bank;

/** What became of a transaction of the bank's. */
public enum MovementState {
    MATCHED,
    /** A difference that waits for somebody. */
    OPEN,
    /** Somebody said what it is for. */
    ASSIGNED,
    /** It is left as it is. */
    NOTED,
    /** What it was assigned to, or matched, is to be undone, if a second person says so. */
    UNDOING
}
