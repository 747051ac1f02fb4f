package io.hansa.events.booking;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A booking in staff's list of an event. */
public record BookingRow(
        BookingNumber number,
        MemberNumber member,
        BookingStatus status,
        int party,
        List<String> companions,
        Points points,
        Instant bookedAt,
        Optional<Instant> checkedInAt,
        Optional<String> passedOver) {

    public BookingRow {
        companions = List.copyOf(companions);
    }
}
