package io.hansa.runs;

import io.hansa.kernel.Roles;
import io.hansa.runs.ChunkTransactions.Next;
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

    /** Whatever goes wrong is noted at the run, or logged, and never reaches the caller. */
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

    /**
     * One chunk of a run that may be worked side by side, also by who has planned it: after it, a run that is due comes first.
     *
     * @return whether there may be another one
     */
    private boolean workAlong() {
        return transactions.join(handlers.sideBySide()).filter(this::workOne).isPresent();
    }

    private boolean workOne(RunLease lease) {
        try {
            return workNext(lease) != Next.LEAVE;
        } catch (LeaseLost e) {
            LOG.log(Level.INFO, e.getMessage());
            return true;
        }
    }

    private Optional<RunLease> take() {
        return transactions.take(handlers.kinds());
    }

    private void work(RunLease lease) {
        var handler = handlers.handler(lease.kind());
        try {
            Next next = attempt(lease, working -> {
                working.onTheWhole();
                return transactions.plan(lease, handler);
            });
            while (next == Next.GO_ON && !handler.sideBySide()) {
                next = workNext(lease);
            }
        } catch (LeaseLost e) {
            LOG.log(Level.INFO, e.getMessage());
        }
    }

    private Next workNext(RunLease lease) {
        var handler = handlers.handler(lease.kind());
        return attempt(lease, working -> transactions.workNext(lease, handler, working));
    }

    private Next attempt(RunLease lease, Step step) {
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
                            + (working.chunk().isPresent() ? working.chunk().getAsInt() : "none"));
            return note(lease, working, Failure.describe(e));
        }
    }

    /** What cannot be noted, and what failed between two chunks, is tried again by who takes the run when its lease has ended. */
    private Next note(RunLease lease, Working working, String reason) {
        try {
            if (working.chunk().isPresent()) {
                transactions.failed(lease, working.chunk().getAsInt(), reason);
                return Next.GO_ON;
            }
            if (working.isOnTheWhole()) {
                transactions.failed(lease, reason);
                return Next.STOP;
            }
        } catch (LeaseLost e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "run " + lease.run() + ": a failure could not be noted");
        }
        return Next.LEAVE;
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
        Next go(Working working);
    }
}
