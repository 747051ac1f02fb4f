package io.hansa.partners.visit;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.port.MakeGood;
import io.hansa.partners.port.ReservedRights;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Members who were turned away though they had right and place. What the partner reports itself is made good at once; what a member
 * says, staff decide.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN})
public class DoorRefusals {

    /** Nobody is turned away long before a place's time begins. */
    private static final Duration EARLY = Duration.ofHours(1);

    private static final Duration COMPLAINED_WITHIN = Duration.ofDays(14);
    private static final int LONGEST_WORDS = 300;

    @Inject
    RefusalRows rows;

    @Inject
    ReservationRows reservations;

    @Inject
    Misses misses;

    @Inject
    SlotRows slots;

    @Inject
    OutletNames names;

    @Inject
    ReservationViews views;

    @Inject
    Door door;

    @Inject
    PenaltyTerms penalties;

    @Inject
    ReservedRights rights;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * An outlet says that it turned a member away; that is made good at once.
     *
     * @throws ReservationNotFound when the caller's partner has no such reservation
     * @throws ReservationOver when its time has not come, or it is over
     * @throws RefusalDecided when it was reported before
     */
    @RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
    public RefusalView report(String reservation, RefusalReason reason, String words) {
        Caller caller = callers.of(context, Scope.VISITS);
        String partner = caller.requirePartner();
        Reservation found = reservations
                .lock(reservation)
                .filter(one -> one.slot().partner().equals(partner))
                .orElseThrow(() -> new ReservationNotFound(reservation));
        door.requireOutlet(caller, found.slot().outlet());
        Optional<DoorRefusal> known = rows.of(found.number());
        if (known.isPresent() && known.get().state() == RefusalState.MADE_GOOD) {
            return view(known.get());
        }
        Instant now = programme.now();
        if (found.state() != ReservationState.RESERVED
                || now.isBefore(found.beginsAt().minus(EARLY))) {
            throw new ReservationOver(reservation, found.state());
        }
        var refusal = new DoorRefusal(found, reason, said(words), caller.actor(), now);
        rows.add(refusal, reservation);
        makeGood(refusal, found, "", caller.actor());
        return view(refusal);
    }

    /**
     * A member says that it was turned away; staff decide. A second time it is the same.
     *
     * @throws ReservationNotFound when the caller has none of this number
     * @throws ReservationOver when its time has not come, it was used or cancelled, or was a fortnight ago
     */
    @RolesAllowed(Roles.MEMBER)
    public RefusalView complain(String reservation, RefusalReason reason, String words) {
        return complain(callers.of(context).actor(), reservation, reason, words);
    }

    /** For a member, for building a demo; otherwise as {@link #complain}. */
    @RolesAllowed(Roles.SYSTEM)
    public RefusalView complainFor(MemberNumber member, String reservation, RefusalReason reason, String words) {
        return complain(new Actor(Actor.Kind.MEMBER, member.value()), reservation, reason, words);
    }

    private RefusalView complain(Actor caller, String reservation, RefusalReason reason, String words) {
        Set<String> mine = door.numbersOf(caller.ref());
        Reservation found = reservations
                .lock(reservation)
                .filter(one -> one.isOf(mine))
                .orElseThrow(() -> new ReservationNotFound(reservation));
        Optional<DoorRefusal> known = rows.of(found.number());
        if (known.isPresent()) {
            return view(known.get());
        }
        Instant now = programme.now();
        boolean open = found.state() == ReservationState.RESERVED || found.state() == ReservationState.NO_SHOW;
        if (!open
                || now.isBefore(found.beginsAt().minus(EARLY))
                || now.isAfter(found.beginsAt().plus(COMPLAINED_WITHIN))) {
            throw new ReservationOver(reservation, found.state());
        }
        var refusal = new DoorRefusal(found, reason, said(words), caller, now);
        rows.add(refusal, reservation);
        if (found.state() == ReservationState.RESERVED) {
            found.end(ReservationState.CLAIMED, now);
            slots.free(found.slot(), found.persons());
        }
        return view(refusal);
    }

    /**
     * Decides on what a member says: it is made good, or the reservation counts as missed.
     *
     * @param words why, 1 to 300 characters
     * @throws RefusalNotFound when there is none
     * @throws RefusalDecided when it was decided
     */
    public RefusalView decide(String number, boolean upheld, String words) {
        Actor caller = callers.of(context).actor();
        long reservation =
                rows.find(number).map(DoorRefusal::reservation).orElseThrow(() -> new RefusalNotFound(number));
        // whoever changes a reservation locks it first
        Reservation found = reservations.lock(ReservationNumber.of(reservation)).orElseThrow();
        DoorRefusal refusal = rows.lock(number).orElseThrow();
        if (refusal.state() != RefusalState.WAITING) {
            throw new RefusalDecided(number);
        }
        InvalidVisit.refuseUnless(words != null && !words.isBlank(), "words");
        if (upheld) {
            makeGood(refusal, found, said(words), caller);
        } else {
            reject(refusal, found, said(words), caller);
        }
        return view(refusal);
    }

    private void reject(DoorRefusal refusal, Reservation found, String words, Actor by) {
        Instant now = programme.now();
        refusal.decide(RefusalState.REJECTED, words, by, now);
        if (found.state() == ReservationState.CLAIMED) {
            found.end(ReservationState.NO_SHOW, now);
            rights.noShow(misses.of(List.of(found))).get(0).ifPresent(found::lost);
        }
    }

    private void makeGood(DoorRefusal refusal, Reservation found, String words, Actor by) {
        Instant now = programme.now();
        boolean frees = found.state() == ReservationState.RESERVED;
        boolean stillHeld = found.state() != ReservationState.NO_SHOW;
        PenaltyTerms.Penalty penalty = penalties.of(found, programme.dateOf(found.beginsAt()));
        var entry = rights.makeGood(new MakeGood(
                refusal.id(),
                found.right(),
                found.rightName(),
                found.member(),
                stillHeld ? Optional.of(found.held()) : Optional.empty(),
                found.lost(),
                found.makeGoodPoints(),
                penalty.legs(),
                penalty.fen(),
                penalty.contract(),
                names.where(found.slot()),
                now,
                door.businessDate(now),
                by));
        refusal.decide(RefusalState.MADE_GOOD, words, by, now);
        refusal.madeGood(penalty.fen(), found.makeGoodPoints(), entry);
        found.end(ReservationState.REFUSED, now);
        if (frees) {
            slots.free(found.slot(), found.persons());
        }
    }

    /** Newest first, for staff; of a partner, or of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Slice<RefusalView> list(Optional<String> partner, Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        var found = Slice.read(limit, most -> rows.list(partner, before, most), row -> Long.toString(row.number()));
        return new Slice<>(views(found.rows()), found.next());
    }

    private RefusalView view(DoorRefusal refusal) {
        return views(List.of(refusal)).get(0);
    }

    private List<RefusalView> views(List<DoorRefusal> found) {
        Map<Long, Reservation> of = reservations.byNumbers(
                found.stream().map(DoorRefusal::reservation).toList());
        Map<String, ReservationView> shown = views.of(List.copyOf(of.values())).stream()
                .collect(Collectors.toMap(ReservationView::number, Function.identity()));
        return found.stream()
                .map(refusal -> refusal.view(shown.get(ReservationNumber.of(refusal.reservation()))))
                .toList();
    }

    private static String said(String words) {
        String text = words == null ? "" : words.strip();
        InvalidVisit.refuseUnless(text.length() <= LONGEST_WORDS, "words");
        return text;
    }
}
