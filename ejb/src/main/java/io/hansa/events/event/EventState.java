package io.hansa.events.event;

/** An event's life: drafted, published, and cancelled when it does not take place. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    CANCELLED
}
