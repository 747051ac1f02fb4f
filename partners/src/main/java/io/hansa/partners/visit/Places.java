package io.hansa.partners.visit;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.access.Scope;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Turns;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Outlets say how many places they have, and when; members see what is free. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
public class Places {

    private static final int DAYS_AHEAD = 90;

    @Inject
    SlotRows slots;

    @Inject
    OutletNames names;

    @Inject
    Door door;

    @Inject
    Turns turns;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Says how many places an outlet has for a time; said again, it holds as it was said last.
     *
     * @throws RightNotHonoured when the outlet does not honour the right
     * @throws InvalidVisit when the day is over, or more than ninety days ahead
     * @throws PlacesOverlap when other places of the day are for a part of the time
     * @throws PlacesTaken when more are taken than it says there are
     */
    public PlaceView post(PostPlaces command) {
        return post(caller(), command);
    }

    /** On a partner's behalf, for building a demo; otherwise as {@link #post}. */
    @RolesAllowed(Roles.SYSTEM)
    public PlaceView postFor(String partnerCode, PostPlaces command) {
        return post(callers.of(context).onBehalfOf(partnerCode), command);
    }

    private PlaceView post(Caller caller, PostPlaces command) {
        PartnerStanding partner = door.open(caller, command.outlet());
        door.right(partner, command.outlet(), command.right());
        LocalDate today = LocalDate.ofInstant(programme.now(), names.zone(partner.code(), command.outlet()));
        InvalidVisit.refuseUnless(
                !command.day().isBefore(today) && !command.day().isAfter(today.plusDays(DAYS_AHEAD)), "day");
        var key = new SlotKey(partner.code(), command.outlet(), command.right(), command.day(), command.begins());
        // two that post at the same time would not see that they overlap
        turns.take(partner.code());
        Slot before = slots.lock(key, command.ends());
        if (command.places() > 0) {
            slots.overlapping(key, command.ends()).ifPresent(other -> {
                throw new PlacesOverlap(other.key().begins(), other.ends());
            });
        }
        if (before.taken() > command.places()) {
            throw new PlacesTaken(before.taken());
        }
        slots.post(key, command.ends(), command.places());
        return names.views(List.of(new Slot(key, command.ends(), command.places(), before.taken())))
                .get(0);
    }

    /** What the caller's partner has posted for a day and later ones, at most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlaceView> mine(LocalDate from) {
        return names.views(slots.of(caller().requirePartner(), from, Slice.MAX_LIMIT));
    }

    /** What a partner has posted, for staff. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public List<PlaceView> of(String partnerCode, LocalDate from) {
        if (names.partners(List.of(partnerCode)).isEmpty()) {
            throw new PartnerNotFound(partnerCode);
        }
        return names.views(slots.of(partnerCode, from, Slice.MAX_LIMIT));
    }

    /** Where a right can be used within a week from a day on, with places free; at most 200. Sandboxes have none to show. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN})
    public List<PlaceView> free(String right, LocalDate from) {
        List<Slot> open = slots.open(right, from, from.plusDays(7), Slice.MAX_LIMIT).stream()
                .filter(slot -> !SandboxCode.is(slot.key().partner()))
                .toList();
        Map<String, ZoneId> zones = names.zones(open.stream().map(Slot::key).toList());
        return names.views(open.stream()
                .filter(slot -> slot.key()
                        .day()
                        .atTime(slot.key().begins())
                        .atZone(zones.get(slot.key().place()))
                        .toInstant()
                        .isAfter(programme.now()))
                .toList());
    }

    /** The names of partners, for pages that show places. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Map<String, LocalizedText> partners(List<String> codes) {
        return names.partners(codes);
    }

    private Caller caller() {
        return callers.of(context, Scope.VISITS);
    }
}
