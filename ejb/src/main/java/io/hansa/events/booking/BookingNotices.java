package io.hansa.events.booking;

import io.hansa.events.event.EventView;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What a member is told of its booking. */
@ApplicationScoped
class BookingNotices {

    @Inject
    Outbox outbox;

    /** @param what {@code booked}, {@code waiting}, {@code came-up} or {@code cancelled} */
    void tell(String what, Booking booking, EventView event) {
        outbox.tell(notice(what, booking, event, booking.number() + "." + what));
    }

    /** Tells each time anew that the points did not suffice when the turn had come. */
    void tellPassedOver(Booking booking, EventView event) {
        outbox.tell(notice("passed-over", booking, event, booking.number() + ".passed-over." + booking.attempts()));
    }

    void tellCalledOff(List<Booking> bookings, EventView event) {
        outbox.tell(bookings.stream()
                .map(booking -> notice("called-off", booking, event, booking.number() + ".called-off"))
                .toList());
    }

    void tellMoved(List<Booking> bookings, EventView event) {
        outbox.tell(bookings.stream()
                .map(booking -> notice("moved", booking, event, booking.number() + ".moved." + event.version()))
                .toList());
    }

    private static Notification notice(String what, Booking booking, EventView event, String key) {
        return new Notification(
                booking.member(),
                "events." + what,
                Map.of(
                        "booking", booking.number().value(),
                        "event", event.number().value(),
                        "titleZh", event.terms().title().zh(),
                        "titleEn", event.terms().title().en(),
                        "venueZh", event.venue().name().zh(),
                        "venueEn", event.venue().name().en(),
                        "starts", event.terms().starts().toString(),
                        "seats", Integer.toString(booking.party()),
                        "points", booking.points().toString()),
                key);
    }
}
