package io.hansa.events.event;

import io.hansa.club.purse.Purse;
import io.hansa.club.purse.Purses;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Shows published events to a member, with what stands against booking. */
@ApplicationScoped
class Offers {

    @Inject
    EventRows rows;

    @Inject
    Purses purses;

    @Inject
    Clock clock;

    Slice<EventOffer> upcoming(MemberNumber member, Optional<EventKind> kind, Optional<String> cursor, int limit) {
        Instant now = clock.instant();
        Purse purse = purses.of(member);
        Cursor after = Slice.begin(cursor, Cursor::of, new Cursor(now.minus(EventRows.LONGEST), 0));
        return Slice.read(
                        limit,
                        most -> rows.upcoming(now, kind, after.starts(), after.id(), most),
                        full -> full.event().cursor())
                .map(full -> offer(full.view(), purse, now));
    }

    EventOffer offer(MemberNumber member, EventNumber number) {
        EventView event = rows.find(number)
                .map(FullEvent::view)
                .filter(view -> view.state() == EventState.PUBLISHED)
                .orElseThrow(() -> new EventNotFound(number.value()));
        return offer(event, purses.of(member), clock.instant());
    }

    private static EventOffer offer(EventView event, Purse purse, Instant now) {
        EventTerms terms = event.terms();
        Optional<Instant> opensAt = terms.opensFor(purse.tierRank());
        Points missing = terms.pointsPerSeat().minus(purse.available());
        return new EventOffer(
                event,
                opensAt,
                missing.isPositive() ? missing : Points.ZERO,
                refusal(event, opensAt, missing.isPositive(), now));
    }

    private static Optional<String> refusal(EventView event, Optional<Instant> opensAt, boolean poor, Instant now) {
        if (opensAt.isEmpty()) {
            return Optional.of("tier-too-low");
        }
        if (now.isBefore(opensAt.get())) {
            return Optional.of("booking-not-open-yet");
        }
        if (!now.isBefore(event.terms().bookingClosesAt())) {
            return Optional.of("booking-closed");
        }
        if (event.free() < 1) {
            return Optional.of("event-full");
        }
        return poor ? Optional.of("insufficient-points") : Optional.empty();
    }

    /** Where a list by start goes on; reads {@link ClubEvent#cursor()}. */
    private record Cursor(Instant starts, long id) {

        static Cursor of(String text) {
            int at = text.indexOf('_');
            try {
                return new Cursor(
                        Instant.parse(text.substring(0, Math.max(at, 0))), Long.parseLong(text.substring(at + 1)));
            } catch (DateTimeException | NumberFormatException e) {
                throw new InvalidEvent("cursor", "malformed");
            }
        }
    }
}
