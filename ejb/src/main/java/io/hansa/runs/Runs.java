package io.hansa.runs;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts, watches and stops long work. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Runs {

    @Resource
    SessionContext context;

    @Inject
    RunRows runs;

    @Inject
    RunHandlers handlers;

    @Inject
    Audit audit;

    @Inject
    Event<RunQueued> queued;

    @Inject
    Clock clock;

    /** Whether the caller may start, cancel and resume runs of a kind: what a page asks before it offers that. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean mayOperate(String kind) {
        return context.isCallerInRole(Roles.SYSTEM)
                || handlers.operators(kind).stream().anyMatch(context::isCallerInRole);
    }

    /**
     * Queues a run, or finds the one that was started with this kind and key before. Work begins after the commit.
     *
     * @throws RunNotYours when the caller may not start this kind
     */
    public RunNumber start(StartRun command) {
        requireOperator(command.kind());
        return runs.find(command.kind(), command.key()).map(Run::number).orElseGet(() -> queue(command));
    }

    /**
     * Queues a run that somebody wants now, or finds the one of this kind and with these parameters that is not over.
     *
     * @throws RunNotYours when the caller may not start this kind
     */
    public RunNumber ask(String kind, Map<String, String> params) {
        requireOperator(kind);
        return runs.onTheirWay(kind).stream()
                .filter(run -> run.willDo(params))
                .findFirst()
                .map(Run::number)
                .orElseGet(() -> queue(new StartRun(kind, "after." + last(kind), params)));
    }

    private long last(String kind) {
        return runs.list(Optional.of(kind), Long.MAX_VALUE, 1).stream()
                .mapToLong(Run::id)
                .findFirst()
                .orElse(0);
    }

    /** The run that was started with this kind and key. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<RunNumber> find(String kind, String key) {
        return runs.find(kind, key).map(Run::number);
    }

    /** @throws RunNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RunView view(RunNumber number) {
        var run = runs.find(number).orElseThrow(() -> new RunNotFound(number));
        return views(List.of(run)).get(0);
    }

    /** Newest first; of one kind, or of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<RunView> list(Optional<String> kind, Optional<String> cursor, int limit) {
        int rows = Slice.limit(limit);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        var found = Slice.cut(runs.list(kind, before, rows + 1), rows, run -> Long.toString(run.id()));
        return new Slice<>(views(found.rows()), found.next());
    }

    /** Chunks that failed, in their order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ChunkFailureRow> failures(RunNumber number, Optional<String> cursor, int limit) {
        int rows = Slice.limit(limit);
        int after = Slice.begin(cursor, Integer::parseInt, 0);
        return Slice.cut(runs.failures(number, after, rows + 1), rows, chunk -> Integer.toString(chunk.seq()))
                .map(RunChunk::toFailure);
    }

    /**
     * Stops a run after the chunk that is being worked; one that is worked beside it is rolled back and worked again when the run is
     * resumed. When nothing is left to be worked, then the run ends as done.
     *
     * @throws RunNotYours when the caller may not cancel this kind
     * @throws RunNotOpen when it is over
     */
    public void cancel(RunNumber number) {
        var run = lock(number);
        if (run.state().isOver()) {
            throw new RunNotOpen(number, run.state());
        }
        run.cancel(clock.instant());
        audit.record("run.cancelled", "run:" + number, Map.of("kind", run.kind()));
    }

    /**
     * Goes on with a cancelled or failed run from its last committed chunk; failed chunks are tried again.
     *
     * @throws RunNotYours when the caller may not resume this kind
     * @throws RunNotOpen when it is done, or going on already
     */
    public void resume(RunNumber number) {
        var run = lock(number);
        if (run.state() != RunState.CANCELLED && run.state() != RunState.FAILED) {
            throw new RunNotOpen(number, run.state());
        }
        run.resume(clock.instant());
        runs.reopen(number);
        audit.record("run.resumed", "run:" + number, Map.of("kind", run.kind()));
        queued.fire(new RunQueued(number));
    }

    private Run lock(RunNumber number) {
        var run = runs.find(number).orElseThrow(() -> new RunNotFound(number));
        requireOperator(run.kind());
        return runs.lock(number).orElseThrow(() -> new RunNotFound(number));
    }

    private void requireOperator(String kind) {
        if (!mayOperate(kind)) {
            throw new RunNotYours(kind);
        }
    }

    private RunNumber queue(StartRun command) {
        var run = new Run(command, Caller.of(context), clock.instant());
        runs.add(run);
        audit.record("run.started", "run:" + run.number(), Map.of("kind", run.kind()));
        queued.fire(new RunQueued(run.number()));
        return run.number();
    }

    private List<RunView> views(List<Run> found) {
        var progress = runs.progress(found.stream().map(Run::number).toList());
        var now = clock.instant();
        return found.stream()
                .map(run -> run.toView(progress.getOrDefault(run.number(), Progress.NONE), now))
                .toList();
    }
}
