package io.hansa.web.api.member;

import io.hansa.events.event.EventKind;
import io.hansa.events.event.EventOffer;
import io.hansa.events.event.EventView;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * An event as it is offered to the member.
 *
 * @param zone in whose clock people read the times
 * @param companions how many the member may bring
 * @param free seats
 * @param opensAt when booking opens for the member's tier; absent when it is not for that tier
 * @param missing how many points the member is short of one seat
 * @param refusal code of the refusal that booking would give now; absent when a seat can be booked
 */
public record EventAnswer(
        String event,
        EventKind kind,
        String title,
        String description,
        String venue,
        String address,
        String zone,
        Instant starts,
        Instant ends,
        int capacity,
        int free,
        long pointsPerSeat,
        int companions,
        Optional<Instant> opensAt,
        Instant bookingClosesAt,
        Instant refundUntil,
        long missing,
        Optional<String> refusal) {

    static EventAnswer of(EventOffer offer, Locale language) {
        EventView event = offer.event();
        var terms = event.terms();
        return new EventAnswer(
                event.number().toString(),
                terms.kind(),
                terms.title().in(language),
                terms.description().in(language),
                event.venue().name().in(language),
                event.venue().address().in(language),
                event.venue().zone().getId(),
                terms.starts(),
                terms.ends(),
                terms.capacity(),
                event.free(),
                terms.pointsPerSeat().amount(),
                terms.companions(),
                offer.opensAt(),
                terms.bookingClosesAt(),
                terms.refundUntil(),
                offer.missing().amount(),
                offer.refusal());
    }
}
