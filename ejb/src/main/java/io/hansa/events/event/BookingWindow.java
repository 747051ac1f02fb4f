package io.hansa.events.event;

import java.time.Instant;

/**
 * From when members of a tier, and of all above it, can book.
 *
 * @param tierRank rank in the tier ladder; 0: everybody
 */
public record BookingWindow(int tierRank, Instant opensAt) {}
