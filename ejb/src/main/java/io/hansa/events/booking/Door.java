package io.hansa.events.booking;

import io.hansa.events.event.EventNumber;
import io.hansa.events.event.EventTerms;
import io.hansa.events.event.EventView;
import io.hansa.events.event.Seats;
import io.hansa.kernel.ClaimCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Checks parties in. Two doors that read the same code meet on the event's seat row. */
@ApplicationScoped
class Door {

    private static final Duration OPENS_BEFORE = Duration.ofDays(1);

    @Inject
    BookingRows rows;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    CheckedIn checkIn(EventNumber number, String code) {
        Booking booking = ClaimCode.read(code)
                .flatMap(rows::byCode)
                .filter(found -> found.eventNumber().equals(number))
                .orElseThrow(() -> new BookingNotFound("code"));
        EventView event = seats.lock(number);
        rows.refresh(booking);
        Instant now = clock.instant();
        refuse(booking, event, now);
        booking.checkIn(now);
        return new CheckedIn(
                booking.number(), booking.member(), event.terms().title(), booking.party(), booking.companions(), now);
    }

    private static void refuse(Booking booking, EventView event, Instant now) {
        booking.checkedInAt().ifPresent(at -> {
            throw new AlreadyCheckedIn(booking.number().value(), at);
        });
        if (booking.status() != BookingStatus.BOOKED) {
            throw new BookingNotOpen(booking.number().value(), booking.status());
        }
        EventTerms terms = event.terms();
        Instant from = terms.starts().minus(OPENS_BEFORE);
        if (now.isBefore(from) || !now.isBefore(terms.ends())) {
            throw new CheckInNotOpen(event.number().value(), from, terms.ends());
        }
    }
}
