package io.hansa.partners.visit;

import io.hansa.kernel.Programme;
import io.hansa.partners.access.Caller;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.RightUse;
import io.hansa.partners.port.UseRight;
import io.hansa.partners.refusal.DuplicateReference;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Lets a member in: the right is used, the partner is owed, a place is taken where places are posted, and the visit is written. Who
 * has reserved uses what is set aside, and its place.
 */
@ApplicationScoped
class Entering {

    @Inject
    VisitRows rows;

    @Inject
    ReservationRows reservations;

    @Inject
    SlotRows slots;

    @Inject
    OutletNames names;

    @Inject
    Door door;

    @Inject
    Clubs clubs;

    @Inject
    Programme programme;

    Visit enter(Caller caller, CheckIn command) {
        PartnerStanding partner = door.open(caller, command.outlet());
        ContractView contract = door.contract(partner, command.occurredAt());
        HonouredRight right = door.right(partner, command.outlet(), command.right());
        if (command.guests() > right.guestsMost()) {
            throw new TooManyGuests(right, command.guests(), right.guestsMost());
        }
        MemberAccounts member = door.member(partner, command.member());
        rows.byReference(partner.code(), command.reference()).ifPresent(visit -> {
            throw new DuplicateReference(command.reference());
        });
        Optional<Reservation> reserved = reserved(partner, command, member, right);
        // before the visit is there: what is read would write it, without its entry
        LocalDate date = door.businessDate(command.occurredAt());
        var money = door.money(partner, contract);
        Optional<Slot> slot = reserved.isPresent() ? Optional.empty() : slot(partner, command);
        var visit = new Visit(partner.code(), command, member, right, contract.version());
        rows.number(visit);
        RightUse use = clubs.rights(partner.code())
                .use(new UseRight(
                        right,
                        member.number(),
                        command.guests(),
                        Long.toString(visit.number()),
                        reserved.map(Reservation::held),
                        command.occurredAt(),
                        date,
                        caller.actor(),
                        money));
        visit.happened(use, date, caller.actor(), programme.now());
        reserved.ifPresent(one -> use(one, visit));
        slot.ifPresent(posted -> visit.takes(posted.key()));
        rows.write(command.reference());
        slot.ifPresent(posted -> take(posted, visit));
        return visit;
    }

    private Optional<Reservation> reserved(
            PartnerStanding partner, CheckIn command, MemberAccounts member, HonouredRight right) {
        Optional<Reservation> found = reservations.lockFor(
                partner.code(),
                command.outlet(),
                command.right(),
                door.numbersOf(member.number().value()),
                command.occurredAt());
        found.filter(one -> command.guests() > one.guests()).ifPresent(one -> {
            throw new TooManyGuests(right, command.guests(), one.guests());
        });
        return found;
    }

    private void use(Reservation reserved, Visit visit) {
        visit.reserved(reserved.number());
        reserved.use(visit.number(), programme.now());
        int fewer = reserved.persons() - visit.persons();
        if (fewer > 0) {
            slots.free(reserved.slot(), fewer);
        }
    }

    /** Where nothing is posted for the time, there is no limit. */
    private Optional<Slot> slot(PartnerStanding partner, CheckIn command) {
        LocalDateTime there =
                LocalDateTime.ofInstant(command.occurredAt(), names.zone(partner.code(), command.outlet()));
        return slots.covering(
                partner.code(), command.outlet(), command.right(), there.toLocalDate(), there.toLocalTime());
    }

    private void take(Slot posted, Visit visit) {
        if (!slots.take(posted.key(), visit.persons())) {
            throw new PlaceFull(visit.outlet(), visit.persons(), posted.free());
        }
    }
}
