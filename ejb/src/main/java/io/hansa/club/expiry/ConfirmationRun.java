package io.hansa.club.expiry;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.DueKind;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes pending points usable on their day. */
@ApplicationScoped
class ConfirmationRun implements RunHandler {

    static final String KIND = "points.confirmation";
    static final String AS_OF = "asOf";

    @Inject
    DueLists lists;

    @Inject
    WaitingAccruals waiting;

    @Inject
    Confirming confirming;

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
        return lists.plan(DueKind.TO_CONFIRM, asOf(run));
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        return lists.work(DueRange.parse(payload), asOf(run), pending -> confirm(pending, asOf(run)));
    }

    private long confirm(List<AccountId> pending, LocalDate asOf) {
        List<PendingAccrual> due = waiting.of(pending).stream()
                .filter(accrual ->
                        accrual.usableOn().filter(date -> !date.isAfter(asOf)).isPresent())
                .toList();
        return confirming.confirm(due, Headers::confirmation).stream()
                .map(Confirming.Confirmed::account)
                .distinct()
                .count();
    }

    private static LocalDate asOf(RunContext run) {
        return LocalDate.parse(run.param(AS_OF));
    }
}
