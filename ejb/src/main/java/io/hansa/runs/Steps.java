package io.hansa.runs;

import io.hansa.runs.ChunkTransactions.Next;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;

/** The steps of working a run. */
@ApplicationScoped
class Steps {

    @Inject
    RunRows runs;

    @Inject
    Clock clock;

    /**
     * Takes the lease of a run that is due. One of whose next chunks one is still being worked is passed over, however long that
     * takes: its worker lives, because the database takes the lock from one that died.
     */
    Optional<RunLease> take(Collection<String> kinds) {
        var now = clock.instant();
        var due = runs.lockDue(kinds, now, Optional.empty());
        while (due.isPresent() && runs.isAtWork(due.get().number())) {
            due = runs.lockDue(kinds, now, due.map(Run::number));
        }
        return due.map(run -> run.lease(now));
    }

    /**
     * The lease of a run of one of these kinds that somebody works already, and that has a chunk which nobody is at, or none that is
     * open: whoever did the last one closes the run, because the others may have left while it was being worked.
     */
    Optional<RunLease> join(Collection<String> kinds) {
        return runs.atWork(kinds, clock.instant()).stream()
                .filter(number -> runs.lockOpen(number).isPresent() || runs.count(number, RunChunk.State.OPEN) == 0)
                .findFirst()
                .flatMap(runs::find)
                .map(Run::lease);
    }

    /** Plans a run that is not planned yet; its chunks and the mark that says so commit together. */
    Next plan(RunLease lease, RunHandler handler) {
        var run = leased(lease);
        if (!run.isPlanned()) {
            runs.add(lease.run(), handler.plan(run.context()));
            run.planned();
        }
        return Next.GO_ON;
    }

    /**
     * Works the next chunk. The chunk's row stays locked to the commit, so that nobody else works it; the run's row is locked
     * only at the end, to see that the lease is still ours.
     *
     * @param working is told which chunk it is, for the case that it fails
     */
    Next workNext(RunLease lease, RunHandler handler, Working working) {
        var run = runs.find(lease.run()).orElseThrow();
        if (run.isCancelling() && runs.count(lease.run(), RunChunk.State.OPEN) > 0) {
            leased(lease).finish(RunState.CANCELLED, clock.instant());
            return Next.STOP;
        }
        if (handler.inOrder() && runs.count(lease.run(), RunChunk.State.FAILED) > 0) {
            leased(lease).finish(RunState.FAILED, clock.instant());
            return Next.STOP;
        }
        var chunk = runs.lockOpen(lease.run());
        if (chunk.isEmpty()) {
            return finish(lease, handler, working);
        }
        working.on(chunk.get().seq());
        chunk.get().done(handler.work(run.context(), chunk.get().payload()));
        leased(lease);
        return Next.GO_ON;
    }

    private Next finish(RunLease lease, RunHandler handler, Working working) {
        if (runs.lock(lease.run()).orElseThrow().endedUnder(lease)) {
            return Next.STOP;
        }
        var run = leased(lease);
        if (runs.count(lease.run(), RunChunk.State.OPEN) > 0) {
            return Next.STOP;
        }
        if (runs.count(lease.run(), RunChunk.State.FAILED) > 0) {
            run.finish(RunState.FAILED, clock.instant());
        } else {
            working.onTheWhole();
            handler.finish(run.context());
            run.finish(RunState.DONE, clock.instant());
        }
        return Next.STOP;
    }

    /**
     * Notes that a chunk failed; it is tried again, a few times. One at which somebody is again already is left to them: their chunk
     * is locked before the run, as by all who work.
     */
    void failed(RunLease lease, int seq, String reason) {
        var chunk = runs.lockOpen(lease.run(), seq);
        leased(lease).noteError(reason);
        chunk.ifPresent(open -> open.failed(reason, clock.instant()));
    }

    /** Planning or finishing failed: the run stops, until somebody resumes it. */
    void failed(RunLease lease, String reason) {
        leased(lease).fail(reason, clock.instant());
    }

    private Run leased(RunLease lease) {
        var run = runs.lock(lease.run()).orElseThrow();
        if (!run.renew(lease, clock.instant())) {
            throw new LeaseLost(lease);
        }
        return run;
    }
}
