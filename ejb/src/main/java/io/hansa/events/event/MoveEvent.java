package io.hansa.events.event;

import java.time.Instant;

/**
 * Moves or stretches an event in the calendar; its booking windows keep their distance from its start.
 *
 * @param version of the {@link EventView} or {@link EventRow} that the caller read
 */
public record MoveEvent(EventNumber event, long version, Instant starts, Instant ends) {}
