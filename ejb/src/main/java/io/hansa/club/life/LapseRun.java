package io.hansa.club.life;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the points of those who left and did not come back in time, some hundred members a chunk in a few statements. */
@ApplicationScoped
class LapseRun implements RunHandler {

    static final String KIND = "members.lapse";
    static final String AS_OF = "asOf";
    static final Cause LEFT = Cause.of("member.left", "lapsesOn");

    private static final int MEMBERS = 200;
    private static final Actor CLOCK = Actor.system("leaving");

    @Inject
    LeaverRows leavers;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

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
        String after = "";
        for (var page = due(run, after); !page.isEmpty(); page = due(run, after)) {
            String last = page.get(page.size() - 1).member().value();
            chunks.add(new ChunkPlan(after + ".." + last, page.size()));
            after = last;
        }
        return chunks;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        String[] range = payload.split("\\.\\.");
        var due = due(run, range[0]).stream()
                .filter(one -> one.member().value().compareTo(range[1]) <= 0)
                .collect(Collectors.toMap(one -> wallet(one.member()), one -> one));
        Map<AccountKey, AccountId> wallets = accounts.find(due.keySet());
        Map<AccountId, Long> available = statements.available(wallets.values());
        AccountId to = accounts.open(AccountKey.programme(AccountKind.GOODWILL, Unit.PTS));
        var commands = wallets.entrySet().stream()
                .filter(wallet -> available.getOrDefault(wallet.getValue(), 0L) > 0)
                .map(wallet -> new Command.Redeem(
                        header(run, due.get(wallet.getKey())),
                        wallet.getValue(),
                        available.get(wallet.getValue()),
                        to,
                        List.of()))
                .toList();
        return commands.isEmpty() ? ChunkResult.done(0) : posted(ledger.post(commands));
    }

    private List<Leaver> due(RunContext run, String after) {
        return leavers.due(LocalDate.parse(run.param(AS_OF)), after, MEMBERS);
    }

    private static ChunkResult posted(List<Outcome> outcomes) {
        long done = outcomes.stream().filter(Outcome.Receipt.class::isInstance).count();
        return new ChunkResult(done, outcomes.size() - done);
    }

    private Header header(RunContext run, Leaver leaver) {
        return new Header(
                new IdempotencyKey("leaving", run.run() + "." + leaver.member()),
                "member.left",
                CLOCK,
                programme.now(),
                programme.today(),
                LEFT.because(Map.of("lapsesOn", leaver.lapsesOn().toString())));
    }

    private static AccountKey wallet(MemberNumber member) {
        return AccountKey.wallet(member, Unit.PTS);
    }
}
