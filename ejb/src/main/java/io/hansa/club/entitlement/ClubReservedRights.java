package io.hansa.club.entitlement;

import io.hansa.club.entitlement.RightOwners.Owner;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.statement.WalletView;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.partners.port.EndReservation;
import io.hansa.partners.port.GuestsNotCovered;
import io.hansa.partners.port.HeldRight;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.port.MakeGood;
import io.hansa.partners.port.MissedRight;
import io.hansa.partners.port.NoRightLeft;
import io.hansa.partners.port.NoShowRule;
import io.hansa.partners.port.ReserveRight;
import io.hansa.partners.port.ReservedRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What becomes of rights that places are reserved with. */
@ApplicationScoped
class ClubReservedRights implements ReservedRights {

    @Inject
    GrantRows grants;

    @Inject
    RightOwners owners;

    @Inject
    RightPostings postings;

    @Inject
    ReservationPostings reservations;

    @Inject
    Outbox outbox;

    @Override
    public HeldRight reserve(ReserveRight command) {
        return command.right().counted() ? reserveCounted(command) : reserveUncounted(command);
    }

    private HeldRight reserveUncounted(ReserveRight command) {
        String code = command.right().code();
        boolean has = grants.covering(command.member(), command.day()).stream()
                .anyMatch(grant -> grant.right().value().equals(code));
        if (!has) {
            throw new NoRightLeft(command.right(), 1, 0);
        }
        return new HeldRight(command.reservation(), Optional.empty(), 0);
    }

    private HeldRight reserveCounted(ReserveRight command) {
        HonouredRight right = command.right();
        long cost = right.cost(command.guests());
        long most = 0;
        for (Owner owner : owners.of(command.member(), right)) {
            long lasting = lasting(postings.view(owner.wallet()), command.day());
            most = Math.max(most, lasting);
            Optional<EntryNumber> hold = lasting < cost ? Optional.empty() : reservations.hold(owner, command, cost);
            if (hold.isPresent()) {
                return new HeldRight(command.reservation(), hold, cost);
            }
        }
        throw command.guests() > 0 && most >= right.cost(0) && most < cost
                ? new GuestsNotCovered(right, cost, most)
                : new NoRightLeft(right, cost, Math.min(most, cost - 1));
    }

    /** What is left of a wallet on a day if nobody uses anything. */
    private static long lasting(WalletView wallet, LocalDate day) {
        long over = wallet.expiring().stream()
                .filter(next -> !next.expiresOn().isAfter(day))
                .mapToLong(next -> next.points().amount())
                .sum();
        return wallet.available().amount() - over;
    }

    @Override
    public void release(EndReservation command) {
        if (command.held().hold().isPresent()) {
            reservations.release(command);
        }
    }

    @Override
    public List<Optional<EntryNumber>> noShow(List<MissedRight> missed) {
        List<Optional<EntryNumber>> entries = reservations.noShow(missed);
        outbox.tell(missed.stream().map(ClubReservedRights::notice).toList());
        return entries;
    }

    private static Notification notice(MissedRight missed) {
        boolean lost = missed.rule() == NoShowRule.LOST && missed.held().hold().isPresent();
        return new Notification(
                missed.member(),
                lost ? "club.right-missed" : "club.right-missed-kept",
                Map.of(
                        "rightZh", missed.rightName().zh(),
                        "rightEn", missed.rightName().en(),
                        "whereZh", missed.outlet().zh(),
                        "whereEn", missed.outlet().en(),
                        "day", missed.day().toString()),
                "right-missed." + missed.held().reservation());
    }

    @Override
    public Optional<EntryNumber> makeGood(MakeGood command) {
        Optional<EntryNumber> entry = reservations.makeGood(command);
        outbox.tell(new Notification(
                command.member(),
                "club.right-refused",
                Map.of(
                        "rightZh", command.rightName().zh(),
                        "rightEn", command.rightName().en(),
                        "whereZh", command.outlet().zh(),
                        "whereEn", command.outlet().en(),
                        "points", Long.toString(command.points())),
                "right-refused." + command.refusal().toLowerCase(Locale.ROOT)));
        return entry;
    }
}
