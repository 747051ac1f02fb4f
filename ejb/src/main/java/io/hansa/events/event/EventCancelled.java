package io.hansa.events.event;

import java.time.Instant;

/** An event was cancelled; its bookings are cancelled in the same transaction. */
public record EventCancelled(EventView event, Instant at) {}
