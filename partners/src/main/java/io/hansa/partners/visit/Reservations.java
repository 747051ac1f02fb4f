package io.hansa.partners.visit;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.access.Scope;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.EndReservation;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.ReserveRight;
import io.hansa.partners.port.ReservedRights;
import io.hansa.partners.refusal.PartnerNotActive;
import io.hansa.partners.request.ContentHash;
import io.hansa.partners.request.Known;
import io.hansa.partners.request.KnownRequests;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Members reserve places by their rights, and cancel that in time; who does not come is seen to. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.MEMBER)
public class Reservations {

    /** What was missed is ended each minute, and what a member claims, by staff; the ledger's own release of holds comes later. */
    private static final Duration HELD_AFTER = Duration.ofDays(366);

    @Inject
    ReservationRows rows;

    @Inject
    SlotRows slots;

    @Inject
    OutletNames names;

    @Inject
    ReservationViews shown;

    @Inject
    Door door;

    @Inject
    Partners partners;

    @Inject
    Misses misses;

    @Inject
    ReservedRights rights;

    @Inject
    KnownRequests requests;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Takes a place and sets the right aside; again with the same key: the same reservation. Refuses with the first reason:
     * {@code partner-not-active}, {@link RightNotHonoured}, {@link TooManyGuests}, {@link PlaceNotFound}, {@code member-not-active},
     * {@code no-right-left}, {@code guests-not-covered}, {@link PlaceFull}, {@link AlreadyReserved}.
     */
    public ReservationView reserve(ReservePlace command) {
        return reserve(caller(), command);
    }

    /** For a member, for building a demo; otherwise as {@link #reserve}. */
    @RolesAllowed(Roles.SYSTEM)
    public ReservationView reserveFor(MemberNumber member, ReservePlace command) {
        return reserve(new Actor(Actor.Kind.MEMBER, member.value()), command);
    }

    private ReservationView reserve(Actor caller, ReservePlace command) {
        byte[] content = ContentHash.of(
                "reservation",
                command.partnerCode(),
                command.outlet(),
                command.right(),
                command.day(),
                command.begins(),
                command.guests());
        Known known = requests.once(
                RequestKey.of(caller, command.key()),
                content,
                () -> make(command, caller).id());
        return view(rows.find(known.result()).orElseThrow()).again(known.replayed());
    }

    private Reservation make(ReservePlace command, Actor caller) {
        if (SandboxCode.is(command.partnerCode())) {
            throw new PlaceNotFound(command.outlet());
        }
        PartnerStanding partner = partners.standing(command.partnerCode());
        if (!partner.active()) {
            throw new PartnerNotActive(partner.code());
        }
        HonouredRight right = door.right(partner, command.outlet(), command.right());
        if (command.guests() > right.guestsMost()) {
            throw new TooManyGuests(right, command.guests(), right.guestsMost());
        }
        var key = new SlotKey(partner.code(), command.outlet(), right.code(), command.day(), command.begins());
        Instant now = programme.now();
        Instant beginsAt = command.day()
                .atTime(command.begins())
                .atZone(names.zone(partner.code(), command.outlet()))
                .toInstant();
        Slot slot = slots.find(key)
                .filter(found -> found.places() > 0 && beginsAt.isAfter(now))
                .orElseThrow(() -> new PlaceNotFound(command.outlet()));
        MemberAccounts member = door.member(partner, caller.ref());
        var reservation = new Reservation(key, beginsAt, member, right, command.guests(), now);
        rows.number(reservation);
        reservation.holds(rights.reserve(new ReserveRight(
                right,
                member.number(),
                command.guests(),
                reservation.id(),
                command.day(),
                reservation.arriveBy().plus(HELD_AFTER),
                caller)));
        rows.write(right.code());
        if (!slots.take(key, reservation.persons())) {
            throw new PlaceFull(command.outlet(), reservation.persons(), slot.free());
        }
        return reservation;
    }

    /**
     * Gives the place back, and the right; a second time does nothing.
     *
     * @throws ReservationNotFound when the caller has none of this number
     * @throws TooLateToCancel when its time to cancel is over
     * @throws ReservationOver when it is over otherwise
     */
    public ReservationView cancel(String number) {
        Actor caller = caller();
        Set<String> mine = door.numbersOf(caller.ref());
        Reservation found = rows.lock(number)
                .filter(reservation -> reservation.isOf(mine))
                .orElseThrow(() -> new ReservationNotFound(number));
        if (found.state() == ReservationState.CANCELLED) {
            return view(found);
        }
        if (found.state() != ReservationState.RESERVED) {
            throw new ReservationOver(number, found.state());
        }
        Instant now = programme.now();
        if (now.isAfter(found.cancelUntil())) {
            throw new TooLateToCancel(number, found.cancelUntil());
        }
        rights.release(new EndReservation(found.right(), found.held(), caller));
        found.end(ReservationState.CANCELLED, now);
        slots.free(found.slot(), found.persons());
        return view(found);
    }

    /**
     * Ends reservations of which nobody came in time: the place is free again, and the right is lost or kept as its rule says.
     *
     * @return how many
     */
    @RolesAllowed(Roles.SYSTEM)
    public int endMissed(int most) {
        Instant now = programme.now();
        List<Reservation> missed = rows.lockMissed(now, most);
        if (!missed.isEmpty()) {
            missed.forEach(found -> found.end(ReservationState.NO_SHOW, now));
            var lost = rights.noShow(misses.of(missed));
            for (int i = 0; i < missed.size(); i++) {
                lost.get(i).ifPresent(missed.get(i)::lost);
            }
            missed.stream()
                    .collect(Collectors.groupingBy(
                            Reservation::slot,
                            () -> new TreeMap<>(SlotKey.ORDER),
                            Collectors.summingInt(Reservation::persons)))
                    .forEach(slots::free);
        }
        return missed.size();
    }

    /** A member's reservations, newest first: its own, or for staff. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.ADMIN, Roles.AUDITOR})
    public Slice<ReservationView> of(MemberNumber member, Optional<String> cursor, int limit) {
        if (!caller().mayActFor(member)) {
            return new Slice<>(List.of(), Optional.empty());
        }
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        var found = Slice.read(
                limit,
                most -> rows.ofMember(door.numbersOf(member.value()), before, most),
                row -> Long.toString(row.number()));
        return new Slice<>(views(found.rows()), found.next());
    }

    /**
     * What is reserved at the caller's partner today, by time, with what is of yesterday or tomorrow but may be used now, as round
     * midnight; at most 200.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
    public List<ReservationView> expected() {
        var caller = callers.of(context, Scope.VISITS);
        return views(rows.expected(caller.requirePartner(), programme.today(), programme.now(), Slice.MAX_LIMIT));
    }

    private ReservationView view(Reservation reservation) {
        return views(List.of(reservation)).get(0);
    }

    private List<ReservationView> views(List<Reservation> found) {
        return shown.of(found);
    }

    private Actor caller() {
        return callers.of(context).actor();
    }
}
