package io.hansa.club.household;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.NothingContributed;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What pools ask of the ledger. */
@ApplicationScoped
class PoolPostings {

    static final Cause SHARE = Cause.of("household.share", "household", "percent", "version", "entry");
    static final Cause RETURN = Cause.of("household.return", "household");

    static final Actor SHARING = Actor.system("household-share");

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Programme programme;

    /** A part of what a member earned by an entry. */
    record Contribution(MemberNumber member, EntryNumber earned, long points, PoolRows.Share share) {}

    /** Moves shares into pools; what was used up meanwhile, because it repaid a debt, is not moved. */
    void share(List<Contribution> contributions) {
        ledger.post(contributions.stream().map(this::command).toList()).stream()
                .filter(Outcome.Refused.class::isInstance)
                .map(outcome -> ((Outcome.Refused) outcome).reason())
                .filter(reason -> !reason.code().equals("insufficient-points"))
                .findFirst()
                .ifPresent(reason -> {
                    throw reason;
                });
    }

    private Command command(Contribution part) {
        var why = SHARE.because(Map.of(
                "household", part.share().household(),
                "percent", Integer.toString(part.share().terms().sharePercent()),
                "version", Integer.toString(part.share().terms().version()),
                "entry", part.earned().toString()));
        return new Command.Transfer(
                header("share", part.earned().toString(), SHARING, why),
                wallet(part.member()),
                pool(part.share().household()),
                part.points());
    }

    /** Takes what is left of a member's contributions out of the pool. */
    void giveBack(String household, Departure departure, Actor actor) {
        var why = RETURN.because(Map.of("household", household));
        var command = new Command.Withdraw(
                header("return", departure.nextReturn(), actor, why), pool(household), wallet(departure.member()));
        for (Outcome outcome : ledger.post(List.of(command))) {
            if (outcome instanceof Outcome.Refused refused && !(refused.reason() instanceof NothingContributed)) {
                throw refused.reason();
            }
        }
    }

    AccountId pool(String household) {
        return accounts.open(AccountKey.pool(household, Unit.PTS));
    }

    AccountId wallet(MemberNumber member) {
        return accounts.open(AccountKey.wallet(member, Unit.PTS));
    }

    private Header header(String step, String key, Actor actor, Why why) {
        return new Header(
                new IdempotencyKey("household-" + step, key),
                "household." + step,
                actor,
                programme.now(),
                programme.today(),
                why);
    }
}
