package io.hansa.events.booking;

import io.hansa.club.life.Waking;
import io.hansa.club.purse.Purses;
import io.hansa.events.event.EventNotFound;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.EventView;
import io.hansa.events.event.Seats;
import io.hansa.kernel.Actor;
import io.hansa.kernel.ClaimCode;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bookings of events. A member acts on its own only; staff act for a member that asks them to. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Bookings {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Waking waking;

    @Inject
    BookingRows rows;

    @Inject
    Seats seats;

    @Inject
    Purses purses;

    @Inject
    BookingPostings postings;

    @Inject
    Promotion promotion;

    @Inject
    Door door;

    @Inject
    BookingViews views;

    @Inject
    BookingNotices notices;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Resource
    SessionContext session;

    /**
     * Books the whole party and redeems its points, or puts it on the waiting list. Refuses with the first reason:
     * event-not-found, member-not-active, {@link TooManyCompanions}, {@link BookingTierTooLow},
     * {@link BookingNotOpenYet}, {@link BookingClosed}, {@link AlreadyBooked}, {@link EventFull}, {@link WaitingListFull},
     * insufficient-points.
     */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public BookingView book(BookSeats command) {
        if (!caller().mayActFor(command.member())) {
            throw new EventNotFound(command.event().value());
        }
        var key = RequestKey.of(caller(), command.idempotencyKey());
        EventView event = seats.lock(command.event());
        Optional<Booking> known = rows.byKey(key);
        if (known.isPresent()) {
            return replay(known.get(), command);
        }
        Admission.check(new Admission.Request(
                event,
                purses.of(command.member()),
                command.companions().size(),
                rows.live(command.member(), command.event()).map(Booking::number),
                clock.instant()));
        var booking = new Booking(
                command,
                key,
                event.terms().pointsPerSeat().times(command.party()),
                ClaimCode.random(RANDOM),
                clock.instant());
        rows.add(booking);
        if (command.party() <= event.free()) {
            seat(booking, event);
        } else {
            queue(command, booking, event);
        }
        waking.wake(booking.member());
        record("booking.made", booking.number(), booking.member());
        return views.view(booking, event, caller(), false);
    }

    private void seat(Booking booking, EventView event) {
        booking.seat(postings.pay(booking, event, caller()));
        seats.change(event.number(), booking.party());
        notices.tell("booked", booking, event);
    }

    private void queue(BookSeats command, Booking booking, EventView event) {
        if (!command.orWait() || command.party() > event.terms().capacity()) {
            throw new EventFull(event.number().value(), event.free());
        }
        if (rows.lineLength(event.number()) > WaitingLine.LONGEST) {
            throw new WaitingListFull(event.number().value());
        }
        notices.tell("waiting", booking, event);
    }

    /**
     * Gives up a booking or a place in the waiting list, with its points back when it is in time; the seats go to those who
     * wait. Again: {@code replayed}. Refuses {@link BookingNotOpen}.
     */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public BookingView cancel(MemberNumber member, BookingNumber number) {
        Booking booking = own(member, number);
        EventView event = seats.lock(booking.eventNumber());
        rows.refresh(booking);
        switch (booking.status()) {
            case CANCELLED -> {
                return views.view(booking, event, caller(), true);
            }
            case CHECKED_IN -> throw new BookingNotOpen(number.value(), booking.status());
            case WAITING -> booking.cancel(Optional.empty(), clock.instant());
            case BOOKED -> giveUp(booking, event);
        }
        notices.tell("cancelled", booking, event);
        record("booking.cancelled", booking.number(), booking.member());
        return views.view(booking, caller(), false);
    }

    private void giveUp(Booking booking, EventView event) {
        if (!clock.instant().isBefore(event.terms().ends())) {
            throw new BookingNotOpen(booking.number().value(), booking.status());
        }
        boolean inTime = clock.instant().isBefore(event.terms().refundUntil());
        Optional<EntryNumber> refund = booking.paymentEntry()
                .filter(paid -> inTime)
                .map(paid -> postings.refund(List.of(booking), event, caller()).get(0));
        booking.cancel(refund, clock.instant());
        seats.change(event.number(), -booking.party());
        promotion.promote(seats.lock(event.number()));
    }

    /**
     * Lets a party in by its code, once. Refuses {@link BookingNotFound}, {@link BookingNotOpen}, {@link AlreadyCheckedIn},
     * {@link CheckInNotOpen}: the door is open from a day before the start until the end.
     *
     * @param code as typed or scanned
     */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public CheckedIn checkIn(EventNumber event, String code) {
        CheckedIn party = door.checkIn(event, code);
        record("booking.checked-in", party.number(), party.member());
        return party;
    }

    /** A member's booking; {@link BookingNotFound} when it is another's. */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BookingView booking(MemberNumber member, BookingNumber number) {
        return views.view(own(member, number), caller(), false);
    }

    /** The member's live booking of an event: booked, waiting or checked in. */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<BookingView> live(MemberNumber member, EventNumber event) {
        return Optional.of(member)
                .filter(caller()::mayActFor)
                .flatMap(asked -> rows.live(asked, event))
                .map(booking -> views.view(booking, caller(), false));
    }

    /** A member's bookings, newest first. */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<BookingView> bookings(MemberNumber member, Optional<String> cursor, int limit) {
        if (!caller().mayActFor(member)) {
            return new Slice<>(List.of(), Optional.empty());
        }
        long before = Slice.begin(cursor, number -> new BookingNumber(number).id(), Long.MAX_VALUE);
        Slice<Booking> slice = Slice.read(
                limit,
                most -> rows.ofMember(member, before, most),
                booking -> booking.number().value());
        return new Slice<>(views.views(slice.rows(), caller()), slice.next());
    }

    /** An event's bookings, optionally of one status; in the order of booking, so WAITING gives the waiting list. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<BookingRow> bookings(
            EventNumber event, Optional<BookingStatus> status, Optional<String> cursor, int limit) {
        long after = Slice.begin(cursor, number -> new BookingNumber(number).id(), 0L);
        return Slice.read(
                        limit,
                        most -> rows.ofEvent(event, status, after, most),
                        booking -> booking.number().value())
                .map(Booking::row);
    }

    private BookingView replay(Booking known, BookSeats command) {
        if (!known.answers(command)) {
            throw new IdempotencyConflict(command.idempotencyKey());
        }
        return views.view(known, caller(), true);
    }

    private Booking own(MemberNumber member, BookingNumber number) {
        return Optional.of(member)
                .filter(caller()::mayActFor)
                .flatMap(asked -> rows.find(number, asked))
                .orElseThrow(() -> new BookingNotFound(number.value()));
    }

    private Actor caller() {
        return Caller.of(session);
    }

    /** What staff do for a member is recorded; what a member does is told by the booking. */
    private void record(String action, BookingNumber number, MemberNumber member) {
        if (caller().kind() == Actor.Kind.STAFF) {
            audit.record(action, "booking:" + number, Map.of("member", member.value()));
        }
    }
}
