package io.hansa.testing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Wallets of a test's own, and what it posts on them itself, each time in a transaction. */
@ApplicationScoped
public class TestLedger {

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Programme programme;

    /** Of somebody new, with nothing in it. */
    public AccountId wallet() {
        return wallet(members.withPoints(0));
    }

    public AccountId wallet(MemberNumber member) {
        return accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow();
    }

    /** Of so many, ascending. */
    public List<AccountId> wallets(int count) {
        return members.withPoints(count, 0).stream()
                .map(this::wallet)
                .sorted(Comparator.comparingLong(AccountId::value))
                .toList();
    }

    /** One lot, which lives until a day. */
    public void accrue(AccountId wallet, long points, LocalDate expiresOn) {
        post(new Command.Accrue(
                header("test.accrual"), wallet, issuance(), points, Optional.of(expiresOn), "programme", 0, List.of()));
    }

    public void accrue(AccountId wallet, long points, Expiry expiry) {
        post(new Command.Accrue(header("test.accrual"), wallet, issuance(), points, expiry, "programme", 0, List.of()));
    }

    /** Where points come from. */
    public AccountId issuance() {
        return accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS));
    }

    /** Of now, with a key of its own. */
    public Header header(String code) {
        return new Header(
                new IdempotencyKey("test", UUID.randomUUID().toString()),
                code,
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test"));
    }

    public void post(Command command) {
        post(List.of(command));
    }

    /** @throws RuntimeException the reason of the first that is refused */
    public void post(List<? extends Command> commands) {
        system.inTransaction(() -> {
            ledger.post(List.copyOf(commands)).forEach(TestLedger::taken);
            return null;
        });
    }

    private static void taken(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw refused.reason();
        }
    }
}
