package io.hansa.runs;

import io.hansa.kernel.NewTransaction;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** The steps of working a run, each one transaction. */
@ApplicationScoped
class ChunkTransactions {

    /** What is to be done after a step. */
    enum Next {
        GO_ON,
        STOP,
        /** The run is left as it is, until its lease ends. */
        LEAVE
    }

    @Inject
    NewTransaction anew;

    @Inject
    Steps steps;

    Optional<RunLease> take(Collection<String> kinds) {
        return in(() -> steps.take(kinds));
    }

    Optional<RunLease> join(Collection<String> kinds) {
        return in(() -> steps.join(kinds));
    }

    Next plan(RunLease lease, RunHandler handler) {
        return in(() -> steps.plan(lease, handler));
    }

    Next workNext(RunLease lease, RunHandler handler, Working working) {
        return in(() -> steps.workNext(lease, handler, working));
    }

    void failed(RunLease lease, int seq, String reason) {
        in(() -> {
            steps.failed(lease, seq, reason);
            return Next.GO_ON;
        });
    }

    void failed(RunLease lease, String reason) {
        in(() -> {
            steps.failed(lease, reason);
            return Next.STOP;
        });
    }

    private <T> T in(Supplier<T> step) {
        try {
            return anew.of(step);
        } catch (EJBException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
