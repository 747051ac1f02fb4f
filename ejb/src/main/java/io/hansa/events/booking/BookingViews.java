package io.hansa.events.booking;

import static java.util.stream.Collectors.toSet;

import io.hansa.events.event.Agenda;
import io.hansa.events.event.EventState;
import io.hansa.events.event.EventView;
import io.hansa.kernel.Actor;
import io.hansa.kernel.ClaimCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows bookings as they are now to whoever asks. */
@ApplicationScoped
class BookingViews {

    @Inject
    BookingRows rows;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    BookingView view(Booking booking, Actor onlooker, boolean replayed) {
        var event = agenda.events(List.of(booking.eventNumber())).get(booking.eventNumber());
        return view(booking, event, onlooker, replayed);
    }

    List<BookingView> views(List<Booking> bookings, Actor onlooker) {
        var events = agenda.events(bookings.stream().map(Booking::eventNumber).collect(toSet()));
        return bookings.stream()
                .map(booking -> view(booking, events.get(booking.eventNumber()), onlooker, false))
                .toList();
    }

    BookingView view(Booking booking, EventView event, Actor onlooker, boolean replayed) {
        boolean own = onlooker.kind() == Actor.Kind.MEMBER || onlooker.kind() == Actor.Kind.SYSTEM;
        boolean waiting = booking.status() == BookingStatus.WAITING;
        Optional<ClaimCode> code =
                Optional.of(booking.code()).filter(any -> !waiting && booking.status() != BookingStatus.CANCELLED);
        return new BookingView(
                booking.number(),
                booking.member(),
                event.row(),
                booking.status(),
                booking.party(),
                booking.companions(),
                booking.points(),
                booking.bookedAt(),
                booking.closedAt(),
                code.map(shown -> own ? shown.printed() : shown.masked()),
                code.filter(shown -> own && booking.status() == BookingStatus.BOOKED)
                        .map(ClaimCode::value),
                waiting ? Optional.of(rows.place(booking)) : Optional.empty(),
                waiting ? booking.passedOver() : Optional.empty(),
                refundableUntil(booking, event),
                booking.paymentEntry(),
                booking.refundEntry(),
                replayed);
    }

    private Optional<Instant> refundableUntil(Booking booking, EventView event) {
        return Optional.of(event.terms().refundUntil())
                .filter(until -> booking.status() == BookingStatus.BOOKED
                        && event.state() == EventState.PUBLISHED
                        && clock.instant().isBefore(until));
    }
}
