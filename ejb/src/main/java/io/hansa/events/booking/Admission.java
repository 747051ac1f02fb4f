package io.hansa.events.booking;

import io.hansa.club.purse.MemberNotActive;
import io.hansa.club.purse.Purse;
import io.hansa.events.event.BookingWindow;
import io.hansa.events.event.EventNotFound;
import io.hansa.events.event.EventView;
import io.hansa.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whether a party may book an event, seats and points aside: small rules in the order in which a person would ask. */
final class Admission {

    private static final List<Function<Request, Optional<DomainException>>> RULES = List.of(
            Admission::isPublished,
            Admission::isActive,
            Admission::isSmallEnough,
            Admission::isHighEnough,
            Admission::hasOpened,
            Admission::hasNotClosed,
            Admission::isTheFirst);

    private Admission() {}

    /** @param live the member's live booking of the event */
    record Request(EventView event, Purse purse, int companions, Optional<BookingNumber> live, Instant now) {

        private String number() {
            return event.number().value();
        }

        private Optional<Instant> opensAt() {
            return event.terms().opensFor(purse.tierRank());
        }
    }

    static void check(Request request) {
        refusal(request).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The first reason against it. */
    static Optional<DomainException> refusal(Request request) {
        return RULES.stream()
                .map(rule -> rule.apply(request))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DomainException> isPublished(Request r) {
        return switch (r.event().state()) {
            case DRAFT -> Optional.of(new EventNotFound(r.number()));
            case CANCELLED -> Optional.of(new BookingClosed(r.number()));
            case PUBLISHED -> Optional.empty();
        };
    }

    private static Optional<DomainException> isActive(Request r) {
        return unless(
                r.purse().active(), () -> new MemberNotActive(r.purse().member().value()));
    }

    private static Optional<DomainException> isSmallEnough(Request r) {
        int allowed = r.event().terms().companions();
        return unless(r.companions() <= allowed, () -> new TooManyCompanions(r.number(), allowed));
    }

    private static Optional<DomainException> isHighEnough(Request r) {
        return unless(r.opensAt().isPresent(), () -> new BookingTierTooLow(r.number(), lowestRank(r.event())));
    }

    private static Optional<DomainException> hasOpened(Request r) {
        return r.opensAt().filter(r.now()::isBefore).map(opensAt -> new BookingNotOpenYet(r.number(), opensAt));
    }

    private static Optional<DomainException> hasNotClosed(Request r) {
        return unless(r.now().isBefore(r.event().terms().bookingClosesAt()), () -> new BookingClosed(r.number()));
    }

    private static Optional<DomainException> isTheFirst(Request r) {
        return r.live().map(booking -> new AlreadyBooked(booking.value()));
    }

    private static int lowestRank(EventView event) {
        return event.terms().windows().stream()
                .mapToInt(BookingWindow::tierRank)
                .min()
                .orElseThrow();
    }

    private static Optional<DomainException> unless(boolean fine, Supplier<DomainException> refusal) {
        return fine ? Optional.empty() : Optional.of(refusal.get());
    }
}
