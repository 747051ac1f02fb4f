package io.hansa.web.member;

import io.hansa.events.booking.BookingStatus;
import io.hansa.events.booking.BookingView;
import io.hansa.events.booking.Bookings;
import io.hansa.kernel.Programme;
import io.hansa.rewards.catalogue.Browse;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the first screen offers beside the figures: rewards within reach, and what is booked. */
@ApplicationScoped
class Shelf {

    private static final int LATEST_BOOKINGS = 20;
    private static final int WIDEST_LOOK = 60;

    @Inject
    Catalogue catalogue;

    @Inject
    Bookings bookings;

    @Inject
    Programme programme;

    List<Offer> affordable(Me me, int limit) {
        Browse request = new Browse(me.number(), Optional.empty(), Optional.empty(), true, Optional.empty(), limit);
        return catalogue.browse(request).rows();
    }

    List<BookingView> comingUp(Me me, int limit) {
        return bookings.bookings(me.number(), Optional.empty(), LATEST_BOOKINGS).rows().stream()
                .filter(booking -> booking.status() != BookingStatus.CANCELLED)
                .filter(booking -> booking.event().ends().isAfter(programme.now()))
                .limit(limit)
                .toList();
    }
}
