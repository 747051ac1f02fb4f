package io.hansa.web.api.member;

import io.hansa.events.booking.BookingStatus;
import io.hansa.events.booking.BookingView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A booking.
 *
 * @param party seats, the member's own with them
 * @param points what it cost, or will cost when it comes up from the waiting list
 * @param code what is shown at the door
 * @param place in the waiting list, from 1
 */
public record Booking(
        String booking,
        String event,
        String title,
        Instant starts,
        BookingStatus status,
        int party,
        List<String> companions,
        long points,
        Instant bookedAt,
        Optional<Instant> closedAt,
        Optional<String> code,
        Optional<String> payload,
        Optional<Integer> place,
        Optional<Instant> refundableUntil) {

    static Booking of(BookingView view, Locale language) {
        return new Booking(
                view.number().value(),
                view.event().number().toString(),
                view.event().title().in(language),
                view.event().starts(),
                view.status(),
                view.party(),
                view.companions(),
                view.points().amount(),
                view.bookedAt(),
                view.closedAt(),
                view.code(),
                view.payload(),
                view.place(),
                view.refundableUntil());
    }
}
