package io.hansa.club.closing;

/** How a closing ended; bundle key {@code state.<NAME>}. */
public enum ClosingState {
    CLOSED,
    /** Something does not tie; the month can be closed again when that is put right. */
    FAILED
}
