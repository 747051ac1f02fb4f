package io.hansa.club.entitlement;

import io.hansa.club.entitlement.RightOwners.Owner;
import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.InsufficientPoints;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.port.EndReservation;
import io.hansa.partners.port.MakeGood;
import io.hansa.partners.port.MissedRight;
import io.hansa.partners.port.NoShowRule;
import io.hansa.partners.port.ReserveRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What reservations ask of the ledger: a hold, and what ends it, each under a key of its own. */
@ApplicationScoped
class ReservationPostings {

    private static final Actor RIGHTS = Actor.system("rights");

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    RightPostings postings;

    @Inject
    PoliciesInForce policies;

    @Inject
    Programme programme;

    /** What one point that the programme gives costs it, in millionths of a fen. */
    @Inject
    @ConfigProperty(name = "hansa.points.cost", defaultValue = "5000000")
    long unitCostMicros;

    /** Empty when there was not enough any more. */
    Optional<EntryNumber> hold(Owner owner, ReserveRight command, long amount) {
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("right", command.right().code());
        inputs.put("version", Integer.toString(command.right().version()));
        inputs.put("reservation", command.reservation());
        inputs.put("guests", Integer.toString(command.guests()));
        inputs.put("day", command.day().toString());
        if (owner.ofHousehold()) {
            inputs.put("household", "head");
        }
        String key = "reserve." + command.reservation() + (owner.ofHousehold() ? ".head" : "");
        Outcome outcome = ledger.post(List.of(new Command.Hold(
                        header(key, RightCauses.RESERVE, command.actor(), RightCauses.RESERVED.because(inputs)),
                        owner.wallet(),
                        amount,
                        command.until())))
                .get(0);
        if (outcome instanceof Outcome.Receipt receipt) {
            return Optional.of(receipt.entry());
        }
        var reason = ((Outcome.Refused) outcome).reason();
        if (reason instanceof InsufficientPoints) {
            return Optional.empty();
        }
        throw reason;
    }

    void release(EndReservation command) {
        var why = RightCauses.RELEASED.because(
                Map.of("right", command.right(), "reservation", command.held().reservation()));
        ledger.post(new Command.Release(
                header("release." + command.held().reservation(), RightCauses.RELEASE, command.actor(), why),
                command.held().hold().orElseThrow()));
    }

    /** In one batch; the entries by which rights were lost. */
    List<Optional<EntryNumber>> noShow(List<MissedRight> missed) {
        List<Command> commands = new ArrayList<>();
        for (MissedRight one : missed) {
            one.held().hold().ifPresent(hold -> commands.add(end(one, hold)));
        }
        List<Outcome> outcomes = commands.isEmpty() ? List.of() : ledger.post(commands);
        List<Optional<EntryNumber>> entries = new ArrayList<>();
        int next = 0;
        for (MissedRight one : missed) {
            if (one.held().hold().isEmpty()) {
                entries.add(Optional.empty());
                continue;
            }
            Outcome outcome = outcomes.get(next++);
            if (outcome instanceof Outcome.Refused refused) {
                throw refused.reason();
            }
            entries.add(
                    Optional.of(((Outcome.Receipt) outcome).entry()).filter(entry -> one.rule() == NoShowRule.LOST));
        }
        return entries;
    }

    private Command end(MissedRight missed, EntryNumber hold) {
        Map<String, String> inputs = Map.of(
                "right",
                missed.right(),
                "reservation",
                missed.held().reservation(),
                "day",
                missed.day().toString());
        String key = "no-show." + missed.held().reservation();
        return missed.rule() == NoShowRule.LOST
                ? new Command.Capture(
                        header(key, RightCauses.NO_SHOW, RIGHTS, RightCauses.LOST.because(inputs)),
                        hold,
                        missed.held().amount(),
                        postings.redemption(new RightCode(missed.right())),
                        List.of())
                : new Command.Release(header(key, RightCauses.RELEASE, RIGHTS, RightCauses.KEPT.because(inputs)), hold);
    }

    /** The right as it was, and then points and penalty in one entry. */
    Optional<EntryNumber> makeGood(MakeGood command) {
        Why back = RightCauses.REFUSED_BACK.because(Map.of("right", command.right(), "refusal", command.refusal()));
        command.held()
                .flatMap(held -> held.hold())
                .ifPresent(hold ->
                        ledger.post(new Command.Release(header(command, "held", RightCauses.RELEASE, back), hold)));
        command.lost()
                .ifPresent(lost ->
                        ledger.post(new Command.Reverse(header(command, "lost", RightCauses.BACK, back), lost)));
        if (command.points() == 0 && command.penalty().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ledger.post(given(command)).entry());
    }

    private Command given(MakeGood command) {
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("right", command.right());
        inputs.put("refusal", command.refusal());
        inputs.put("points", Long.toString(command.points()));
        inputs.put("contract", Integer.toString(command.contract()));
        inputs.put("penaltyFen", Long.toString(command.penaltyFen()));
        if (command.points() == 0) {
            return new Command.Balanced(
                    header(command, "good", RightCauses.REFUSED, RightCauses.MADE_GOOD.because(inputs)),
                    command.penalty());
        }
        var policy = policies.of(command.member(), Unit.PTS, programme.today());
        inputs.put("policy", policy.name());
        inputs.put("unitCost", Long.toString(unitCostMicros));
        return new Command.Accrue(
                header(command, "good", RightCauses.REFUSED, RightCauses.MADE_GOOD.because(inputs)),
                accounts.open(AccountKey.wallet(command.member(), Unit.PTS)),
                accounts.open(AccountKey.programme(AccountKind.GOODWILL, Unit.PTS)),
                command.points(),
                policy.terms().rule().expiry(programme.today()),
                "programme",
                unitCostMicros,
                command.penalty());
    }

    private Header header(MakeGood command, String step, String code, Why why) {
        return new Header(
                new IdempotencyKey(RightCauses.SCOPE, "refusal." + command.refusal() + "." + step),
                code,
                command.actor(),
                command.occurredAt(),
                command.businessDate(),
                why);
    }

    private Header header(String key, String code, Actor actor, Why why) {
        return new Header(
                new IdempotencyKey(RightCauses.SCOPE, key), code, actor, programme.now(), programme.today(), why);
    }
}
