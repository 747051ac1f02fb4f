package io.hansa.partners.visit;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Limits;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.GiveRightBack;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.refusal.AlreadyReversed;
import io.hansa.partners.refusal.VoidWindowOver;
import io.hansa.partners.request.ContentHash;
import io.hansa.partners.request.Known;
import io.hansa.partners.request.KnownRequests;
import io.hansa.partners.sandbox.Clubs;
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

/** Outlets let members in who have a right to it, and take that back. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
public class Visits {

    @Inject
    VisitRows rows;

    @Inject
    SlotRows slots;

    @Inject
    Entering entering;

    @Inject
    Door door;

    @Inject
    Clubs clubs;

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    KnownRequests requests;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Lets a member in with its guests, and uses its right; again with the same key: the same visit. Refuses with the first reason:
     * {@code partner-not-active}, {@code unknown-outlet}, {@code outlet-not-allowed}, {@code occurred-in-future},
     * {@code no-contract-in-force}, {@code too-late}, {@link RightNotHonoured}, {@link TooManyGuests}, {@code unknown-member},
     * {@code member-not-active}, {@code duplicate-reference}, {@code no-right-left}, {@code guests-not-covered}, {@link PlaceFull}.
     */
    public VisitReceipt checkIn(CheckIn command) {
        return checkIn(caller(), command);
    }

    /** Lets a member in on a partner's behalf, for building a demo; otherwise as {@link #checkIn}. */
    @RolesAllowed(Roles.SYSTEM)
    public VisitReceipt checkInFor(String partnerCode, CheckIn command) {
        return checkIn(callers.of(context).onBehalfOf(partnerCode), command);
    }

    private VisitReceipt checkIn(Caller caller, CheckIn command) {
        byte[] content = ContentHash.of(
                "visit",
                caller.requirePartner(),
                command.reference(),
                command.occurredAt(),
                command.outlet(),
                command.member(),
                command.right(),
                command.guests());
        Known known = requests.once(
                RequestKey.of(caller.actor(), command.key()),
                content,
                () -> Long.toString(entering.enter(caller, command).number()));
        Visit visit = rows.get(Long.parseLong(known.result()));
        return visit.receipt(
                door.maskedName(caller.requirePartner(), visit.member()), rows.takenBackAt(visit), known.replayed());
    }

    /**
     * Takes back that somebody was let in: the member has its right again, and the partner is not paid.
     *
     * @throws VisitNotFound when the partner has no visit of the reference
     * @throws AlreadyReversed when it was taken back
     * @throws VoidWindowOver when that is longer ago than the contract allows
     */
    public VisitReceipt takeBack(String key, String reference) {
        Caller caller = caller();
        Known known = requests.once(
                RequestKey.of(caller.actor(), key),
                ContentHash.of("visit-void", caller.requirePartner(), reference),
                () -> Long.toString(takeBack(caller, reference).number()));
        Visit visit = rows.get(Long.parseLong(known.result()));
        return visit.receipt(
                door.maskedName(caller.requirePartner(), visit.member()), rows.takenBackAt(visit), known.replayed());
    }

    private Visit takeBack(Caller caller, String reference) {
        PartnerStanding partner = partners.standing(caller.requirePartner());
        Visit visit = rows.byReference(partner.code(), reference).orElseThrow(() -> new VisitNotFound(reference));
        door.requireOutlet(caller, visit.outlet());
        if (rows.takenBackAt(visit).isPresent()) {
            throw new AlreadyReversed(reference);
        }
        Duration window = window(partner, visit);
        Instant now = programme.now();
        if (now.isAfter(visit.recordedAt().plus(window))) {
            throw new VoidWindowOver(reference, window);
        }
        EntryNumber entry = visit.entry()
                .map(used -> clubs.rights(partner.code())
                        .giveBack(new GiveRightBack(
                                visit.right(),
                                Long.toString(visit.number()),
                                used,
                                now,
                                door.businessDate(now),
                                caller.actor())))
                .orElse(null);
        rows.add(new VisitVoid(visit, entry, caller.actor(), now), reference);
        visit.slot().ifPresent(posted -> slots.free(posted, visit.persons()));
        return visit;
    }

    private Duration window(PartnerStanding partner, Visit visit) {
        return contracts.versions(partner.code()).stream()
                .filter(version -> version.inForceOn(programme.dateOf(visit.recordedAt())))
                .findFirst()
                .map(version -> version.terms().limits())
                .orElse(Limits.DEFAULT)
                .voidWindow();
    }

    /** The rights that an outlet of the caller's partner honours now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<HonouredRight> honoured(String outlet) {
        Caller caller = caller();
        return door.honoured(door.open(caller, outlet), outlet);
    }

    /** What the caller's partner recorded since the day began, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<VisitRow> today(Optional<String> cursor, int limit) {
        String partner = caller().requirePartner();
        int most = Slice.limit(limit);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        var found = rows.since(partner, programme.startOf(programme.today()), before, most + 1);
        return rows(found, most);
    }

    /** A member's visits, newest first: its own, or for staff. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM
    })
    public Slice<VisitRow> of(MemberNumber member, Optional<String> cursor, int limit) {
        int most = Slice.limit(limit);
        if (!callers.of(context).actor().mayActFor(member)) {
            return new Slice<>(List.of(), Optional.empty());
        }
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return rows(rows.ofMember(member.value(), before, most + 1), most);
    }

    private Slice<VisitRow> rows(List<Visit> found, int most) {
        Map<Long, Instant> back = rows.takenBack(found);
        return Slice.cut(found, most, visit -> Long.toString(visit.number()))
                .map(visit -> visit.row(Optional.ofNullable(back.get(visit.number()))));
    }

    private Caller caller() {
        return callers.of(context, Scope.VISITS);
    }
}
