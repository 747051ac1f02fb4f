package io.hansa.events.event;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The schedule of events, kept by marketing staff. */
@Stateless
@RetryOnConflict
public class Events {

    /** Refuses {@link VenueCodeTaken}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void addVenue(VenueView venue) {
        throw new UnsupportedOperationException("being written");
    }

    /** All venues by code, at most 500. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<VenueView> venues() {
        throw new UnsupportedOperationException("being written");
    }

    /** Drafts an event. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public Scheduled schedule(ScheduleEvent command) {
        throw new UnsupportedOperationException("being written");
    }

    /** Refuses {@link EventChanged}, {@link EventStateRefused}, {@link SeatsTaken}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public Scheduled edit(EditEvent command) {
        throw new UnsupportedOperationException("being written");
    }

    /** Refuses {@link EventChanged}, {@link EventStateRefused}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public Scheduled move(MoveEvent command) {
        throw new UnsupportedOperationException("being written");
    }

    /** Shows a drafted event to members; publishing again changes nothing. Refuses {@link EventStateRefused}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public EventView publish(EventNumber event) {
        throw new UnsupportedOperationException("being written");
    }

    /** Calls an event off, with every booking's points back; again: changes nothing. Refuses {@link EventStateRefused}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public EventView cancel(EventNumber event) {
        throw new UnsupportedOperationException("being written");
    }

    /** An event in any state. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EventView event(EventNumber event) {
        throw new UnsupportedOperationException("being written");
    }

    /** Events that are on between two instants, by start, in any state, at most 500: a calendar's month. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EventRow> between(Instant from, Instant until) {
        throw new UnsupportedOperationException("being written");
    }

    /** What an event would meet at a venue, before it is scheduled; {@code except} is the event itself when it is moved. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<VenueConflict> conflicts(String venue, Instant starts, Instant ends, Optional<EventNumber> except) {
        throw new UnsupportedOperationException("being written");
    }

    /** Published events that have not ended, for a member: by start. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<EventOffer> upcoming(
            MemberNumber member, Optional<EventKind> kind, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** A published event for a member; {@link EventNotFound} otherwise. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EventOffer offer(MemberNumber member, EventNumber event) {
        throw new UnsupportedOperationException("being written");
    }
}
