package io.hansa.events.event;

import java.time.Instant;

/** A published event was moved in time or to another venue; those who booked are told in the same transaction. */
public record EventMoved(EventView event, Instant startedBefore, Instant at) {}
