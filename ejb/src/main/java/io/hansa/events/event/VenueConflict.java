package io.hansa.events.event;

import io.hansa.kernel.LocalizedText;
import java.time.Instant;

/** Another event at the same venue in the same time. */
public record VenueConflict(EventNumber event, LocalizedText title, Instant starts, Instant ends) {}
