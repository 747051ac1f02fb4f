package io.hansa.club.household;

import io.hansa.kernel.Actor;
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
import java.util.Map;

/** What pools ask of the ledger. */
@ApplicationScoped
class PoolPostings {

    static final Cause RETURN = Cause.of("household.return", "household");

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Programme programme;

    /**
     * Takes what is left of a member's contributions out of the pool. The pool is locked then, also where nothing is: who is putting
     * something in, or gives it back, has done so or comes after the running transaction.
     */
    void giveBack(String household, Departure departure, Actor actor) {
        var why = RETURN.because(Map.of("household", household));
        var command = new Command.Withdraw(
                header(departure.nextReturn(), actor, why), pool(household), wallet(departure.member()));
        // asked first: a refusal would be kept, and the tick asks each minute while something is held
        if (!isNothing(ledger.preview(command))) {
            ledger.post(command);
            departure.returned();
        }
    }

    private static boolean isNothing(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && refused.reason() instanceof NothingContributed;
    }

    AccountId pool(String household) {
        return accounts.open(AccountKey.pool(household, Unit.PTS));
    }

    AccountId wallet(MemberNumber member) {
        return accounts.open(AccountKey.wallet(member, Unit.PTS));
    }

    private Header header(String key, Actor actor, Why why) {
        return new Header(
                new IdempotencyKey("household-return", key),
                why.code(),
                actor,
                programme.now(),
                programme.today(),
                why);
    }
}
