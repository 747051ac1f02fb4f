package io.hansa.runs;

import io.hansa.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Works runs that are due until none is left, then works along where chunks may be worked side by side, as {@code system:jobs}. Called
 * by the clock, and when a run was queued.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunWorker {

    private static final Logger LOG = Logger.getLogger(RunWorker.class.getName());

    @Inject
    ChunkTransactions transactions;

    @Inject
    RunHandlers handlers;

    /** Whatever goes wrong is noted at the run, and never reaches the caller. */
    public void work() {
        if (handlers.kinds().isEmpty()) {
            return;
        }
        do {
            for (var lease = take(); lease.isPresent(); lease = take()) {
                work(lease.get());
            }
        } while (workAlong());
    }

    /** One chunk of a run that somebody works already: after it, one that is due comes first. */
    private boolean workAlong() {
        var lease = transactions.join(handlers.sideBySide());
        lease.ifPresent(this::workOne);
        return lease.isPresent();
    }

    private void workOne(RunLease lease) {
        var handler = handlers.handler(lease.kind());
        try {
            attempt(lease, working -> transactions.workNext(lease, handler, working));
        } catch (LeaseLost e) {
            LOG.log(Level.INFO, e.getMessage());
        }
    }

    private Optional<RunLease> take() {
        return transactions.take(handlers.kinds());
    }

    private void work(RunLease lease) {
        var handler = handlers.handler(lease.kind());
        try {
            if (attempt(lease, working -> transactions.plan(lease, handler)) == ChunkTransactions.Next.GO_ON) {
                while (attempt(lease, working -> transactions.workNext(lease, handler, working))
                        == ChunkTransactions.Next.GO_ON) {
                    LOG.log(Level.FINE, "run {0}: a chunk is done", lease.run());
                }
            }
        } catch (LeaseLost e) {
            LOG.log(Level.INFO, e.getMessage());
        }
    }

    private ChunkTransactions.Next attempt(RunLease lease, Step step) {
        var working = new Working();
        try {
            return step.go(working);
        } catch (RuntimeException e) {
            if (isLeaseLost(e)) {
                throw new LeaseLost(lease);
            }
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "run " + lease.run() + " (" + lease.kind() + "), chunk "
                            + (working.chunk().isPresent() ? working.chunk().getAsInt() : "plan"));
            return note(lease, working, Failure.describe(e));
        }
    }

    private ChunkTransactions.Next note(RunLease lease, Working working, String reason) {
        if (working.chunk().isPresent()) {
            transactions.failed(lease, working.chunk().getAsInt(), reason);
            return ChunkTransactions.Next.GO_ON;
        }
        transactions.failed(lease, reason);
        return ChunkTransactions.Next.STOP;
    }

    private static boolean isLeaseLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LeaseLost) {
                return true;
            }
        }
        return false;
    }

    private interface Step {
        ChunkTransactions.Next go(Working working);
    }
}
