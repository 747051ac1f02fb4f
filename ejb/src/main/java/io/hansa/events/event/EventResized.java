package io.hansa.events.event;

import java.time.Instant;

/** A published event has more seats; those who wait come up in the same transaction. */
public record EventResized(EventView event, Instant at) {}
