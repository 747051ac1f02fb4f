package io.hansa.ledger.verification;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** Works the passes, on a few connections at a time, each with one range of a key after another. */
final class Verifier {

    /** As many as keep a database and us busy: while one computes, another waits for rows. */
    private static final int THREADS = 2;

    /** Ranges in a part: enough to keep all threads busy, few enough to be told of progress every few seconds. */
    private static final int RANGES = 8;

    private final Connections connections;
    private final Passes passes;
    private final Executor executor;

    Verifier(Connections connections, Passes passes, Executor executor) {
        this.passes = passes;
        this.connections = connections;
        this.executor = executor;
    }

    /** All parts, in the order in which they are best worked. */
    List<Part> plan() throws SQLException {
        List<Part> parts = new ArrayList<>();
        try (Snapshot snapshot = new Snapshot(connections)) {
            for (Pass pass : passes.inOrder()) {
                if (!pass.isFor(snapshot.connection())) {
                    continue;
                }
                for (KeyRange range :
                        Ranges.cut(snapshot.connection(), pass.key(), KeyRange.ALL, RANGES * pass.rows())) {
                    parts.add(new Part(pass.name(), range));
                }
            }
        }
        return parts;
    }

    Looked check(Part part, Findings findings) throws SQLException {
        Pass pass = passes.named(part.pass());
        List<KeyRange> ranges;
        try (Snapshot snapshot = new Snapshot(connections)) {
            ranges = Ranges.cut(snapshot.connection(), pass.key(), part.range(), pass.rows());
        }
        return inParallel(ranges, range -> {
            try (Snapshot snapshot = new Snapshot(connections)) {
                return check(pass, snapshot, range, findings);
            }
        });
    }

    /** Where memory ends, it ends in the middle of an answer. */
    private static Looked check(Pass pass, Snapshot snapshot, KeyRange range, Findings findings) throws SQLException {
        try {
            return pass.check(snapshot.connection(), range, findings);
        } catch (OutOfMemoryError e) {
            snapshot.abandon();
            throw e;
        }
    }

    /** What is done with a range. */
    @FunctionalInterface
    private interface Work {
        Looked at(KeyRange range) throws SQLException;
    }

    private Looked inParallel(List<KeyRange> ranges, Work work) throws SQLException {
        AtomicInteger next = new AtomicInteger();
        Callable<Looked> worker = () -> {
            Looked sum = Looked.AT_STATE;
            for (int i = next.getAndIncrement(); i < ranges.size(); i = next.getAndIncrement()) {
                sum = sum.plus(work.at(ranges.get(i)));
            }
            return sum;
        };
        List<FutureTask<Looked>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(THREADS, ranges.size()); i++) {
            FutureTask<Looked> other = new FutureTask<>(worker);
            others.add(other);
            executor.execute(other);
        }
        FutureTask<Looked> own = new FutureTask<>(worker);
        own.run();
        others.add(own);
        return sum(others);
    }

    private static Looked sum(List<FutureTask<Looked>> tasks) throws SQLException {
        Looked sum = Looked.AT_STATE;
        for (FutureTask<Looked> task : tasks) {
            try {
                sum = sum.plus(task.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof OutOfMemoryError noMemory) {
                    throw noMemory;
                }
                throw e.getCause() instanceof SQLException failure ? failure : new SQLException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted", e);
            }
        }
        return sum;
    }
}
