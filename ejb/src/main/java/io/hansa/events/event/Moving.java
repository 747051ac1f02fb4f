package io.hansa.events.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What becomes of an event's terms when it is dragged or stretched in the calendar. */
final class Moving {

    private Moving() {}

    /**
     * The close of booking and the refund date keep their distance from the start and never pass the end; windows move along
     * unless members could book already, because what was opened is not closed again by a move.
     *
     * @param open whether the event is published, so that windows that have opened stay
     */
    static EventTerms moved(EventTerms terms, Instant starts, Instant ends, boolean open, Instant now) {
        Duration by = Duration.between(terms.starts(), starts);
        List<BookingWindow> windows = terms.windows().stream()
                .map(window -> open && !window.opensAt().isAfter(now)
                        ? window
                        : new BookingWindow(window.tierRank(), window.opensAt().plus(by)))
                .toList();
        return new EventTerms(
                terms.kind(),
                terms.title(),
                terms.description(),
                terms.venue(),
                starts,
                ends,
                terms.capacity(),
                terms.pointsPerSeat(),
                terms.companions(),
                windows,
                earlier(terms.bookingClosesAt().plus(by), ends),
                earlier(terms.refundUntil().plus(by), ends));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
