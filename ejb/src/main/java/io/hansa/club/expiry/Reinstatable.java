package io.hansa.club.expiry;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import java.time.LocalDate;

/**
 * Points that expired and may be given back.
 *
 * @param expiry the entry that took them
 * @param left how many of them were not given back yet
 * @param graceUntil the first day on which it is too late
 * @param usableUntil the first day without them, if they are given back today
 */
public record Reinstatable(
        EntryNumber expiry, LocalDate expiredOn, Points left, LocalDate graceUntil, LocalDate usableUntil) {}
