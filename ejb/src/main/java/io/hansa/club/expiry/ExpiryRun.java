package io.hansa.club.expiry;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.DueKind;
import io.hansa.ledger.statement.Statements;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes what has expired on a date to breakage, some hundred wallets a chunk: what is available, then what holds do not shield. */
@ApplicationScoped
class ExpiryRun implements RunHandler {

    static final String KIND = "points.expiry";
    static final String AS_OF = "asOf";

    @Inject
    DueLists lists;

    @Inject
    Statements statements;

    @Inject
    Accounts accounts;

    @Inject
    Postings postings;

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
    public boolean sideBySide() {
        return true;
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return Stream.of(DueKind.EXPIRED, DueKind.EXPIRED_HELD)
                .flatMap(kind -> lists.plan(kind, asOf(run)).stream())
                .toList();
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        var range = DueRange.parse(payload);
        return lists.work(
                range,
                asOf(run),
                wallets -> range.kind() == DueKind.EXPIRED ? expire(run, wallets) : expireHeld(run, wallets));
    }

    private long expire(RunContext run, List<AccountId> wallets) {
        var asOf = asOf(run);
        Map<AccountId, AccountId> breakage = breakage(wallets);
        return received(
                wallets,
                postings.post(wallets.stream()
                        .map(wallet -> new Command.Expire(
                                Headers.expiry(run.run(), "" + wallet.value(), asOf, programme.startOf(asOf)),
                                wallet,
                                breakage.get(wallet),
                                asOf))
                        .toList()));
    }

    private long expireHeld(RunContext run, List<AccountId> wallets) {
        var asOf = asOf(run);
        Map<AccountId, AccountId> breakage = breakage(wallets);
        Map<EntryNumber, AccountId> holds = statements.unshieldedHolds(wallets);
        return received(
                List.copyOf(holds.values()),
                postings.post(holds.entrySet().stream()
                        .map(hold -> new Command.ExpireHeld(
                                Headers.expiry(run.run(), "hold" + hold.getKey(), asOf, programme.startOf(asOf)),
                                hold.getKey(),
                                breakage.get(hold.getValue()),
                                asOf))
                        .toList()));
    }

    /** Of how many wallets something was taken. */
    private static long received(List<AccountId> wallets, List<Outcome> outcomes) {
        return IntStream.range(0, wallets.size())
                .filter(i -> outcomes.get(i) instanceof Outcome.Receipt)
                .mapToObj(wallets::get)
                .distinct()
                .count();
    }

    /** Where the expired points of each wallet go, by its unit. */
    private Map<AccountId, AccountId> breakage(List<AccountId> wallets) {
        Collection<AccountView> views = accounts.views(wallets).values();
        Map<Unit, AccountId> byUnit = views.stream()
                .map(view -> view.key().unit())
                .distinct()
                .collect(Collectors.toMap(
                        unit -> unit, unit -> accounts.open(AccountKey.programme(AccountKind.BREAKAGE, unit))));
        return views.stream()
                .collect(Collectors.toMap(
                        AccountView::id, view -> byUnit.get(view.key().unit())));
    }

    private static LocalDate asOf(RunContext run) {
        return LocalDate.parse(run.param(AS_OF));
    }
}
