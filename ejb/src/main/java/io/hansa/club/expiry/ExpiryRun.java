package io.hansa.club.expiry;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.Statements;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes what has expired on a date to breakage, some hundred wallets a chunk. A chunk is a range of accounts. */
@ApplicationScoped
class ExpiryRun implements RunHandler {

    static final String KIND = "points.expiry";
    static final String AS_OF = "asOf";

    static final int WALLETS = 200;

    @Inject
    Statements statements;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Programme programme;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.FINANCE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        var chunks = new ArrayList<ChunkPlan>();
        var after = new AccountId(0);
        for (var wallets = due(run, after); !wallets.isEmpty(); wallets = due(run, after)) {
            var last = wallets.get(wallets.size() - 1);
            chunks.add(new ChunkPlan(new Range(after.value(), last.value()).toString(), wallets.size()));
            after = last;
        }
        return chunks;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        var range = Range.parse(payload);
        long done = 0;
        long refused = 0;
        for (var wallets = due(run, range); !wallets.isEmpty(); wallets = due(run, range)) {
            long expired = expire(run, wallets);
            done += expired;
            refused += wallets.size() - expired;
            range = new Range(wallets.get(wallets.size() - 1).value(), range.upTo());
        }
        return new ChunkResult(done, refused);
    }

    private long expire(RunContext run, List<AccountId> wallets) {
        var asOf = asOf(run);
        var breakage = accounts.open(AccountKey.programme(AccountKind.BREAKAGE, Unit.PTS));
        var commands = wallets.stream()
                .map(wallet -> new Command.Expire(
                        Headers.expiry(run.run(), wallet, asOf, programme.startOf(asOf)), wallet, breakage, asOf))
                .toList();
        return ledger.post(commands).stream()
                .filter(Outcome.Receipt.class::isInstance)
                .count();
    }

    /** The next of the range, which has more than were planned when points have become due meanwhile. */
    private List<AccountId> due(RunContext run, Range range) {
        return due(run, new AccountId(range.after())).stream()
                .filter(wallet -> wallet.value() <= range.upTo())
                .toList();
    }

    private List<AccountId> due(RunContext run, AccountId after) {
        return statements.walletsWithExpiredLots(asOf(run), after, WALLETS);
    }

    private static LocalDate asOf(RunContext run) {
        return LocalDate.parse(run.param(AS_OF));
    }

    /** Accounts after one and up to another. */
    record Range(long after, long upTo) {

        static Range parse(String payload) {
            int dash = payload.indexOf('-');
            return new Range(Long.parseLong(payload.substring(0, dash)), Long.parseLong(payload.substring(dash + 1)));
        }

        @Override
        public String toString() {
            return after + "-" + upTo;
        }
    }
}
