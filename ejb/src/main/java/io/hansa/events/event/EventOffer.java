package io.hansa.events.event;

import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.Optional;

/**
 * A published event as one member sees it.
 *
 * @param opensAt when booking opens for the member's tier; empty when it is not for the member's tier
 * @param missing how many points the member is short of one seat; zero when there are enough
 * @param refusal why the member cannot book a seat now, as the code of the refusal that booking would give
 *     ({@code tier-too-low}, {@code booking-not-open-yet}, {@code booking-closed}, {@code event-full},
 *     {@code insufficient-points}); empty when it can. Whether the member has booked already is in its bookings
 */
public record EventOffer(EventView event, Optional<Instant> opensAt, Points missing, Optional<String> refusal) {

    public boolean bookableNow() {
        return refusal.isEmpty();
    }

    /** Whether the member can join the waiting list: all would be right but for the seats. */
    public boolean waitable() {
        return refusal.filter("event-full"::equals).isPresent() && !missing.isPositive();
    }
}
