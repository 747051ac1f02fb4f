package io.hansa.events.event;

/** What sort of event (bundle key {@code event.kind.<NAME>}). */
public enum EventKind {
    GOLF,
    TASTING,
    LECTURE,
    FORUM,
    HOLIDAY,
    LOCAL,
    /** Something new shown in a store. */
    STORE
}
