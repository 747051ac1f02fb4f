package io.hansa.events.booking;

import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.events.event.EventView;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a booking asks of the ledger. */
@ApplicationScoped
class BookingPostings {

    private static final String[] INPUTS = {
        "booking", "event", "eventVersion", "titleZh", "titleEn", "seats", "seatPoints"
    };

    static final Cause PAYMENT = Cause.of("booking.payment", INPUTS);
    static final Cause REFUND = Cause.of("booking.refund", INPUTS);

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    PoliciesInForce policies;

    @Inject
    Programme programme;

    /** Takes the points of a party; a refusal is thrown. Empty when the event is free. */
    Optional<EntryNumber> pay(Booking booking, EventView event, Actor actor) {
        return tryToPay(booking, event, actor).map(BookingPostings::entry);
    }

    /** Takes the points of a party, or says why not without failing its neighbours. Empty when the event is free. */
    Optional<Outcome> tryToPay(Booking booking, EventView event, Actor actor) {
        if (!booking.points().isPositive()) {
            return Optional.empty();
        }
        var wallet = accounts.open(AccountKey.wallet(booking.member(), Unit.PTS));
        var redemption = accounts.open(AccountKey.programme(AccountKind.REDEMPTION, Unit.PTS));
        var header = header(PAYMENT, "." + booking.nextAttempt(), booking, event, actor);
        var redeem = new Command.Redeem(header, wallet, booking.points().amount(), redemption, List.of());
        return Optional.of(ledger.post(List.of(redeem)).get(0));
    }

    /** Gives the points of many back to their lots, or as the policy says where those have expired; an entry number each that had paid. */
    List<EntryNumber> refund(List<Booking> paid, EventView event, Actor actor) {
        LocalDate today = programme.today();
        var inForce = policies.of(paid.stream().map(Booking::member).distinct().toList(), Unit.PTS, today);
        return ledger
                .post(paid.stream()
                        .map(booking -> new Command.Reverse(
                                header(REFUND, "", booking, event, actor),
                                booking.paymentEntry().orElseThrow(),
                                Clawback.NEVER_BELOW,
                                inForce.get(booking.member()).terms().lapsedOn(today)))
                        .toList())
                .stream()
                .map(BookingPostings::entry)
                .toList();
    }

    /** The entry of a receipt; a refusal is thrown. */
    static EntryNumber entry(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw refused.reason();
        }
        return ((Outcome.Receipt) outcome).entry();
    }

    private Header header(Cause cause, String attempt, Booking booking, EventView event, Actor actor) {
        var why = cause.because(Map.of(
                "booking", booking.number().value(),
                "event", event.number().value(),
                "titleZh", event.terms().title().zh(),
                "titleEn", event.terms().title().en(),
                "seats", Integer.toString(booking.party()),
                "seatPoints", Long.toString(booking.points().amount() / booking.party()),
                "eventVersion", Long.toString(event.version())));
        return new Header(
                new IdempotencyKey("booking", booking.number() + cause.code().substring("booking".length()) + attempt),
                cause.code(),
                actor,
                programme.now(),
                programme.today(),
                why);
    }
}
