package io.hansa.partners.bank;

/** What became of a transaction of the bank's. */
public enum MovementState {
    MATCHED,
    /** A difference that waits for somebody. */
    OPEN,
    /** Somebody said what it is for. */
    ASSIGNED,
    /** It is left as it is. */
    NOTED
}
