package io.hansa.club.expiry;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.Due;
import io.hansa.ledger.statement.DueKind;
import io.hansa.ledger.statement.Statements;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Cuts what is due on a date into chunks by key, and works them. */
@ApplicationScoped
class DueLists {

    /** As much as commits in a fraction of a second: so long who spends waits for it at most. An account comes once a lot. */
    static final int LOTS = 1_000;

    @Inject
    Statements statements;

    boolean isEmpty(DueKind kind, LocalDate asOf) {
        return statements.due(kind, asOf, Due.FIRST, 1).isEmpty();
    }

    List<ChunkPlan> plan(DueKind kind, LocalDate asOf) {
        var chunks = new ArrayList<ChunkPlan>();
        Due after = Due.FIRST;
        for (var page = page(kind, asOf, after); !page.isEmpty(); page = page(kind, asOf, after)) {
            Due last = page.get(page.size() - 1);
            chunks.add(new ChunkPlan(new DueRange(kind, after, last).toString(), page.size()));
            after = last;
        }
        return chunks;
    }

    /**
     * Works a range to its end, which has more than was planned when more has become due in it meanwhile.
     *
     * @param take takes what is due of some accounts, in their order, each once, and says of how many there was something
     */
    ChunkResult work(DueRange range, LocalDate asOf, ToLongFunction<List<AccountId>> take) {
        long done = 0;
        long refused = 0;
        for (var page = within(range, asOf); !page.isEmpty(); page = within(range, asOf)) {
            var accounts = page.stream()
                    .map(Due::account)
                    .distinct()
                    .sorted(Comparator.comparingLong(AccountId::value))
                    .toList();
            long taken = take.applyAsLong(accounts);
            done += taken;
            refused += Math.max(0, accounts.size() - taken);
            range = range.from(page.get(page.size() - 1));
        }
        return new ChunkResult(done, refused);
    }

    private List<Due> within(DueRange range, LocalDate asOf) {
        if (range.isEmpty()) {
            return List.of();
        }
        return page(range.kind(), asOf, range.after()).stream()
                .filter(range::has)
                .toList();
    }

    private List<Due> page(DueKind kind, LocalDate asOf, Due after) {
        return statements.due(kind, asOf, after, LOTS);
    }
}
