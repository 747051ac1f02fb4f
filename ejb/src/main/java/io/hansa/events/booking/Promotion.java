package io.hansa.events.booking;

import io.hansa.club.purse.Purse;
import io.hansa.club.purse.Purses;
import io.hansa.events.event.EventState;
import io.hansa.events.event.EventView;
import io.hansa.events.event.Seats;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.journal.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one way from the waiting list to a seat. The event's seat row is locked by the caller. */
@ApplicationScoped
class Promotion {

    /** Whoever freed the seats, it is the programme that takes the points of those who come up. */
    private static final Actor ACTOR = Actor.system("waiting-list");

    @Inject
    BookingRows rows;

    @Inject
    Seats seats;

    @Inject
    Purses purses;

    @Inject
    BookingPostings postings;

    @Inject
    BookingNotices notices;

    @Inject
    Clock clock;

    /** Seats those who wait, as long as booking is open. */
    void promote(EventView event) {
        if (event.state() != EventState.PUBLISHED
                || event.free() == 0
                || !clock.instant().isBefore(event.terms().bookingClosesAt())) {
            return;
        }
        List<Booking> line = rows.line(event.number());
        if (line.isEmpty()) {
            return;
        }
        var purse = purses.of(line.stream().map(Booking::member).toList());
        WaitingLine.walk(event.free(), line, booking -> charge(booking, event, purse))
                .forEach(outcome -> tell(outcome, event));
    }

    private Optional<String> charge(Booking booking, EventView event, Map<MemberNumber, Purse> purse) {
        if (!Optional.ofNullable(purse.get(booking.member())).map(Purse::active).orElse(false)) {
            return Optional.of("member-not-active");
        }
        Optional<Outcome> outcome = postings.tryToPay(booking, event, ACTOR);
        if (outcome.isPresent() && outcome.get() instanceof Outcome.Refused refused) {
            return Optional.of(refused.reason().code());
        }
        Optional<EntryNumber> payment = outcome.map(BookingPostings::entry);
        booking.seat(payment);
        seats.change(event.number(), booking.party());
        return Optional.empty();
    }

    private void tell(WaitingLine.Outcome outcome, EventView event) {
        if (outcome.cameUp()) {
            notices.tell("came-up", outcome.booking(), event);
            return;
        }
        String reason = outcome.passedOver().orElseThrow();
        outcome.booking().passOver(reason);
        if (!reason.equals(WaitingLine.TOO_LARGE)) {
            notices.tellPassedOver(outcome.booking(), event);
        }
    }
}
