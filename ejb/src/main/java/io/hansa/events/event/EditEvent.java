package io.hansa.events.event;

/**
 * Changes an event.
 *
 * @param version of the {@link EventView} that the caller read
 */
public record EditEvent(EventNumber event, long version, EventTerms terms) {}
