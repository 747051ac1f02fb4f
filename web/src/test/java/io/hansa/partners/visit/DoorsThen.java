package io.hansa.partners.visit;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.ReservedRights;
import io.hansa.partners.request.KnownRequests;
import io.hansa.partners.sandbox.Clubs;
import io.hansa.testing.AsBoundary;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The boundaries of doors, for whom it is an instant that is over: they post on its date. Who calls is whom the test says. */
@ApplicationScoped
public class DoorsThen {

    private static final Actor TEST = Actor.system("test");
    private static final int ALL = 200;

    @Inject
    AsBoundary boundary;

    @Inject
    VisitRows visits;

    @Inject
    ReservationRows reservations;

    @Inject
    RefusalRows refusals;

    @Inject
    SlotRows slots;

    @Inject
    OutletNames names;

    @Inject
    ReservationViews shown;

    @Inject
    Misses misses;

    @Inject
    PenaltyTerms penalties;

    @Inject
    Door door;

    @Inject
    Clubs clubs;

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    ReservedRights rights;

    @Inject
    KnownRequests requests;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    /** @return the number of the reservation */
    public String reserve(Instant then, MemberNumber member, ReservePlace command) throws Exception {
        return boundary.call(
                () -> reservations(then).reserveFor(member, command).number());
    }

    /** @return of how many reservations nobody came */
    public int endMissed(Instant then) throws Exception {
        return boundary.call(() -> reservations(then).endMissed(ALL));
    }

    /** An outlet says that it turned somebody away. */
    public void refuse(Instant then, String partner, String reservation) throws Exception {
        Caller caller = callers.of(TEST).onBehalfOf(partner);
        boundary.call(() -> refusals(then, caller).report(reservation, RefusalReason.FULL, "no seat"));
    }

    /** A member says so, and staff uphold it. */
    public void uphold(Instant then, MemberNumber member, String reservation) throws Exception {
        Caller caller = callers.of(TEST);
        RefusalView waiting = boundary.call(
                () -> refusals(then, caller).complainFor(member, reservation, RefusalReason.CLOSED, "nobody there"));
        boundary.call(() -> refusals(then, caller).decide(waiting.number(), true, "the camera says so"));
    }

    public void takeBack(Instant then, String partner, String reference) throws Exception {
        Caller caller = callers.of(TEST).onBehalfOf(partner);
        boundary.call(() -> visits(then, caller).takeBack(UUID.randomUUID().toString(), reference));
    }

    private Visits visits(Instant then, Caller caller) {
        var made = new Visits();
        made.rows = visits;
        made.slots = slots;
        made.door = door;
        made.clubs = clubs;
        made.partners = partners;
        made.contracts = contracts;
        made.requests = requests;
        made.callers = new Calling(caller);
        made.programme = at(then);
        return made;
    }

    private Reservations reservations(Instant then) {
        var made = new Reservations();
        made.rows = reservations;
        made.slots = slots;
        made.names = names;
        made.shown = shown;
        made.door = door;
        made.partners = partners;
        made.misses = misses;
        made.rights = rights;
        made.requests = requests;
        made.programme = at(then);
        return made;
    }

    private DoorRefusals refusals(Instant then, Caller caller) {
        var made = new DoorRefusals();
        made.rows = refusals;
        made.reservations = reservations;
        made.misses = misses;
        made.slots = slots;
        made.names = names;
        made.views = shown;
        made.door = door;
        made.penalties = penalties;
        made.rights = rights;
        made.callers = new Calling(caller);
        made.programme = at(then);
        return made;
    }

    private Programme at(Instant then) {
        return new Programme(programme.zone(), Clock.fixed(then, programme.zone()));
    }

    /** Somebody of whom no container knows. */
    @Vetoed
    private static final class Calling extends Callers {

        private final Caller caller;

        private Calling(Caller caller) {
            this.caller = caller;
        }

        @Override
        public Caller of(SessionContext context) {
            return caller;
        }
    }
}
