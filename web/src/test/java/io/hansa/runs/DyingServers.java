package io.hansa.runs;

import io.hansa.testing.AsSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Works runs on servers that die: the plan, each chunk and the end are done by one whose transaction is rolled back before it
 * commits, and then, when its lease is over, by another.
 */
@ApplicationScoped
public class DyingServers {

    /** Servers that live know no kind that begins so. */
    private static final String DYING = "dying.";

    private static final String DEATH = "the server died";

    @Inject
    AsSystem system;

    @Inject
    Runs runs;

    @Inject
    RunHandlers handlers;

    @Inject
    ChunkTransactions transactions;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** Works a new run to its end. */
    public RunView work(String kind, Map<String, String> params) {
        return work(system.call(
                () -> runs.start(new StartRun(DYING + kind, UUID.randomUUID().toString(), params))));
    }

    /** Keeps a run that the caller's transaction has just started from servers that live. */
    public void keep(RunNumber run) {
        em.createNativeQuery("UPDATE run SET kind = CONCAT(?, kind) WHERE id = ?")
                .setParameter(1, DYING)
                .setParameter(2, run.value())
                .executeUpdate();
    }

    /** Works a run that was kept to its end. */
    public RunView work(RunNumber run) {
        String kind = system.call(() -> runs.view(run)).kind();
        RunHandler handler = handlers.handler(kind.substring(DYING.length()));
        RunHandler dying = new Dying(handler);
        die(run, kind, lease -> transactions.plan(lease, dying));
        live(run, kind, lease -> transactions.plan(lease, handler));
        ChunkTransactions.Next next = ChunkTransactions.Next.GO_ON;
        while (next == ChunkTransactions.Next.GO_ON) {
            die(run, kind, lease -> transactions.workNext(lease, dying, new Working()));
            next = live(run, kind, lease -> transactions.workNext(lease, handler, new Working()));
        }
        return system.call(() -> runs.view(run));
    }

    private void die(RunNumber run, String kind, Function<RunLease, ChunkTransactions.Next> step) {
        try {
            live(run, kind, step);
        } catch (RuntimeException e) {
            if (DEATH.equals(e.getMessage())) {
                return;
            }
            throw e;
        }
        throw new IllegalStateException("a server that died went on");
    }

    private ChunkTransactions.Next live(RunNumber run, String kind, Function<RunLease, ChunkTransactions.Next> step) {
        system.inTransaction(() -> em.createNativeQuery(
                        "UPDATE run SET leased_until = UTC_TIMESTAMP() - INTERVAL 1 SECOND WHERE id = ?")
                .setParameter(1, run.value())
                .executeUpdate());
        return system.call(() -> step.apply(transactions.take(List.of(kind)).orElseThrow()));
    }

    /** Does all that another handler does, and then is no more. */
    private record Dying(RunHandler handler) implements RunHandler {

        @Override
        public String kind() {
            return handler.kind();
        }

        @Override
        public Set<String> operators() {
            return handler.operators();
        }

        @Override
        public boolean inOrder() {
            return handler.inOrder();
        }

        @Override
        public List<ChunkPlan> plan(RunContext run) {
            handler.plan(run);
            throw new IllegalStateException(DEATH);
        }

        @Override
        public ChunkResult work(RunContext run, String payload) {
            handler.work(run, payload);
            throw new IllegalStateException(DEATH);
        }

        @Override
        public void finish(RunContext run) {
            handler.finish(run);
            throw new IllegalStateException(DEATH);
        }
    }
}
