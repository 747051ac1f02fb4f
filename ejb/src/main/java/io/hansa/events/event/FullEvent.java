package io.hansa.events.event;

import java.util.List;

/** An event with all that belongs to it. */
record FullEvent(ClubEvent event, Venue venue, SeatRow seats, List<BookingWindow> windows) {

    EventView view() {
        return new EventView(
                event.number(),
                event.state(),
                event.terms(seats.capacity(), windows),
                venue.view(),
                event.version(),
                seats.taken());
    }
}
