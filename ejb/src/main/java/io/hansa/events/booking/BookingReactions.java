package io.hansa.events.booking;

import io.hansa.events.event.EventCancelled;
import io.hansa.events.event.EventMoved;
import io.hansa.events.event.EventResized;
import io.hansa.events.event.EventView;
import io.hansa.events.event.Seats;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;

/** What becomes of bookings when their event changes, in the transaction that changes it. */
@ApplicationScoped
class BookingReactions {

    private static final Actor ACTOR = Actor.system("event-schedule");

    @Inject
    BookingRows rows;

    @Inject
    Seats seats;

    @Inject
    BookingPostings postings;

    @Inject
    Promotion promotion;

    @Inject
    BookingNotices notices;

    void cancelAll(@Observes EventCancelled fact) {
        EventView event = fact.event();
        List<Booking> live = rows.live(event.number());
        List<Booking> paid = live.stream()
                .filter(booking -> booking.paymentEntry().isPresent())
                .toList();
        Iterator<EntryNumber> refunds =
                (paid.isEmpty() ? List.<EntryNumber>of() : postings.refund(paid, event, ACTOR)).iterator();
        live.forEach(booking -> close(booking, refunds, fact.at()));
        seats.change(event.number(), -event.taken());
        notices.tellCalledOff(live, event);
    }

    private static void close(Booking booking, Iterator<EntryNumber> refunds, Instant at) {
        booking.cancel(booking.paymentEntry().map(paid -> refunds.next()), at);
    }

    void comeUp(@Observes EventResized fact) {
        promotion.promote(fact.event());
    }

    void tellMoved(@Observes EventMoved fact) {
        notices.tellMoved(rows.live(fact.event().number()), fact.event());
    }
}
