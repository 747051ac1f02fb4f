package io.hansa.events.booking;

import io.hansa.events.event.EventNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** Bookings of events. A member acts on its own only; staff act for a member that asks them to. */
@Stateless
@RetryOnConflict
public class Bookings {

    /**
     * Books the whole party and redeems its points, or puts it on the waiting list. Refuses with the first reason:
     * event-not-found, member-not-active, {@link TooManyCompanions}, {@link BookingTierTooLow}, {@link BookingNotOpenYet},
     * {@link BookingClosed}, {@link AlreadyBooked}, {@link EventFull}, {@link WaitingListFull}, insufficient-points.
     */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public BookingView book(BookSeats command) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Gives up a booking or a place in the waiting list, with its points back when it is in time; the seats go to those who
     * wait. Again: {@code replayed}. Refuses {@link BookingNotOpen}.
     */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public BookingView cancel(MemberNumber member, BookingNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Lets a party in by its code, once. Refuses {@link BookingNotFound}, {@link BookingNotOpen}, {@link AlreadyCheckedIn},
     * {@link CheckInNotOpen}: the door is open from a day before the start until the end.
     *
     * @param code as typed or scanned
     */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public CheckedIn checkIn(EventNumber event, String code) {
        throw new UnsupportedOperationException("being written");
    }

    /** A member's booking; {@link BookingNotFound} when it is another's. */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BookingView booking(MemberNumber member, BookingNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** The member's live booking of an event: booked, waiting or checked in. */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<BookingView> live(MemberNumber member, EventNumber event) {
        throw new UnsupportedOperationException("being written");
    }

    /** A member's bookings, newest first. */
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<BookingView> bookings(MemberNumber member, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** An event's bookings, optionally of one status; in the order of booking, so WAITING gives the waiting list. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<BookingRow> bookings(
            EventNumber event, Optional<BookingStatus> status, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }
}
