package io.hansa.events.event;

import io.hansa.club.member.MemberNotFound;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schedule of events, kept by marketing staff. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Events {

    private static final int MOST = 500;
    private static final int MOST_CONFLICTS = 20;

    @Inject
    EventRows rows;

    @Inject
    Offers offers;

    @Inject
    Clock clock;

    @Inject
    Event<EventMoved> moved;

    @Inject
    Event<EventResized> resized;

    @Inject
    Event<EventCancelled> cancelled;

    @Inject
    Audit audit;

    @Resource
    SessionContext session;

    /** Refuses {@link VenueCodeTaken}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void addVenue(VenueView venue) {
        if (rows.venue(venue.venue()).isPresent()) {
            throw new VenueCodeTaken(venue.venue());
        }
        rows.add(new Venue(venue));
        record("venue.added", "venue:" + venue.venue(), Map.of());
    }

    /** All venues by code, at most 500. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<VenueView> venues() {
        return rows.venues(MOST).stream().map(Venue::view).toList();
    }

    /** Drafts an event. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public Scheduled schedule(ScheduleEvent command) {
        knownVenue(command.terms());
        var event = new ClubEvent(command.terms(), Caller.of(session).toString());
        rows.add(event, command.terms());
        record("event.scheduled", event);
        return scheduled(event);
    }

    /** Refuses {@link EventChanged}, {@link EventStateRefused}, {@link SeatsTaken}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public Scheduled edit(EditEvent command) {
        knownVenue(command.terms());
        return change(lockOpen(command.event(), command.version()), command.terms());
    }

    /** Refuses {@link EventChanged}, {@link EventStateRefused}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public Scheduled move(MoveEvent command) {
        ClubEvent event = lockOpen(command.event(), command.version());
        boolean open = event.state() == EventState.PUBLISHED;
        EventTerms terms = view(event.number()).terms();
        return change(event, Moving.moved(terms, command.starts(), command.ends(), open, clock.instant()));
    }

    private Scheduled change(ClubEvent event, EventTerms terms) {
        Instant startedBefore = event.starts();
        boolean elsewhere = !event.venue().equals(terms.venue())
                || !startedBefore.equals(terms.starts())
                || !event.ends().equals(terms.ends());
        SeatRow seats = rows.lockSeats(event.number()).orElseThrow();
        boolean larger = terms.capacity() > seats.capacity();
        seats.resize(terms.capacity());
        event.say(terms);
        rows.reopen(event, terms.windows());
        record("event.changed", event);
        if (event.state() == EventState.PUBLISHED) {
            if (elsewhere) {
                moved.fire(new EventMoved(view(event.number()), startedBefore, clock.instant()));
            }
            if (larger) {
                resized.fire(new EventResized(view(event.number()), clock.instant()));
            }
        }
        return scheduled(event);
    }

    /** Shows a drafted event to members; publishing again changes nothing. Refuses {@link EventStateRefused}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public EventView publish(EventNumber number) {
        ClubEvent event = lockOpen(number);
        event.publish();
        record("event.published", event);
        return view(number);
    }

    /** Calls an event off, with every booking's points back; again: changes nothing. Refuses {@link EventStateRefused}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public EventView cancel(EventNumber number) {
        ClubEvent event = rows.lock(number).orElseThrow(() -> new EventNotFound(number.value()));
        if (event.state() != EventState.CANCELLED) {
            refuseBegun(event);
            rows.lockSeats(number).orElseThrow();
            event.cancel();
            record("event.cancelled", event);
            cancelled.fire(new EventCancelled(view(number), clock.instant()));
        }
        return view(number);
    }

    /** An event in any state. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EventView event(EventNumber number) {
        return view(number);
    }

    /** Events that are on between two instants, by start, in any state, at most 500: a calendar's month. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EventRow> between(Instant from, Instant until) {
        return rows.between(from, until, MOST).stream()
                .map(full -> full.view().row())
                .toList();
    }

    /** What an event would meet at a venue, before it is scheduled; {@code except} is the event itself when it is moved. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<VenueConflict> conflicts(String venue, Instant starts, Instant ends, Optional<EventNumber> except) {
        return rows.meeting(venue, starts, ends, except.map(EventNumber::id).orElse(0L), MOST_CONFLICTS).stream()
                .map(event -> new VenueConflict(event.number(), event.title(), event.starts(), event.ends()))
                .toList();
    }

    /** Published events that have not ended, for a member: by start. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<EventOffer> upcoming(
            MemberNumber member, Optional<EventKind> kind, Optional<String> cursor, int limit) {
        ownOnly(member);
        return offers.upcoming(member, kind, cursor, limit);
    }

    /** A published event for a member; {@link EventNotFound} otherwise. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EventOffer offer(MemberNumber member, EventNumber event) {
        ownOnly(member);
        return offers.offer(member, event);
    }

    private Scheduled scheduled(ClubEvent event) {
        return new Scheduled(
                view(event.number()),
                conflicts(event.venue(), event.starts(), event.ends(), Optional.of(event.number())));
    }

    private EventView view(EventNumber number) {
        return rows.find(number)
                .orElseThrow(() -> new EventNotFound(number.value()))
                .view();
    }

    private ClubEvent lockOpen(EventNumber number, long version) {
        ClubEvent event = lockOpen(number);
        if (event.version() != version) {
            throw new EventChanged(number.value());
        }
        return event;
    }

    private ClubEvent lockOpen(EventNumber number) {
        ClubEvent event = rows.lock(number).orElseThrow(() -> new EventNotFound(number.value()));
        if (event.state() == EventState.CANCELLED) {
            throw new EventStateRefused(number.value(), "cancelled");
        }
        refuseBegun(event);
        return event;
    }

    private void refuseBegun(ClubEvent event) {
        if (!clock.instant().isBefore(event.starts())) {
            throw new EventStateRefused(event.number().value(), "begun");
        }
    }

    private void knownVenue(EventTerms terms) {
        rows.venue(terms.venue()).orElseThrow(() -> new InvalidEvent("venue", "unknown"));
    }

    private void ownOnly(MemberNumber member) {
        if (!Caller.of(session).mayActFor(member)) {
            throw new MemberNotFound(member);
        }
    }

    private void record(String action, ClubEvent event) {
        record(
                action,
                "event:" + event.number(),
                Map.of("starts", event.starts().toString()));
    }

    private void record(String action, String subject, Map<String, String> details) {
        if (Caller.of(session).kind() == Actor.Kind.STAFF) {
            audit.record(action, subject, details);
        }
    }
}
