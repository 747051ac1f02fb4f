package io.hansa.runs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sets workers going on the server's own threads, a few at a time: as many runs go on at once on this server. */
@ApplicationScoped
public class RunKick {

    private static final Logger LOG = Logger.getLogger(RunKick.class.getName());
    private static final int WORKERS = 2;

    @Resource
    ManagedExecutorService executor;

    @Inject
    RunWorker worker;

    private final Semaphore free = new Semaphore(WORKERS);

    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunQueued event) {
        kick();
    }

    /** Returns at once; does nothing when all workers are busy, because they look for the next run themselves. */
    public void kick() {
        if (free.tryAcquire()) {
            boolean accepted = false;
            try {
                executor.execute(this::work);
                accepted = true;
            } finally {
                if (!accepted) {
                    free.release();
                }
            }
        }
    }

    private void work() {
        try {
            worker.work();
        } catch (RuntimeException | Error e) {
            // the executor keeps it to itself
            LOG.log(Level.WARNING, "runs can't be worked; the next tick tries again", e);
        } finally {
            free.release();
        }
    }
}
