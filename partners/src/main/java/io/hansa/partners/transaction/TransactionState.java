package io.hansa.partners.transaction;

/** What became of a message (bundle key {@code state.<name>}). */
public enum TransactionState {
    ACCEPTED,
    /** It came before what it is about, and waits for that. */
    PARKED,
    REFUSED
}
