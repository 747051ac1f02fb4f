package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.RunningHansa;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Looks at runs while their server is killed. */
final class KilledRuns {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private KilledRuns() {}

    /**
     * Kills the server soon after so many chunks are done, while it is at another one, and starts it again. The run cannot end
     * before: as soon as a worker has taken it, its last chunk's row is locked, so that workers pass it over, however fast they are.
     *
     * @param worker the first, second, … worker that has the run
     */
    static void kill(long run, int worker, int chunks, Random soon, int mostMillis) throws Exception {
        var database = RunningHansa.database();
        try (var connection = database.connect(database.app());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            await(run, "it is planned", () -> chunks(run, "%") > 0);
            await(
                    run,
                    "worker " + worker + " has it",
                    () -> Long.parseLong(one("SELECT fence FROM run WHERE id = " + run)) >= worker);
            statement.execute("SELECT seq FROM run_chunk WHERE run = " + run + " ORDER BY seq DESC LIMIT 1 FOR UPDATE");
            await(run, "chunk " + chunks + " is done", () -> chunks(run, "DONE") >= chunks);
            LockSupport.parkNanos(Duration.ofMillis(soon.nextInt(mostMillis)).toNanos());
            await(run, "somebody is at a chunk", () -> isAtWork(run));
            RunningHansa.crashAndStartAgain();
            assertThat(state(run)).as("the run that was killed").isEqualTo("RUNNING");
            connection.rollback();
        }
    }

    /**
     * The same of a run whose chunks all need one lock, which is held here: one chunk after the other is let through until so many are
     * done, and then another, for as long as the server still lives.
     *
     * @param gate held before, and again afterwards
     */
    static void kill(long run, int worker, int chunks, Gate gate, Random soon, int mostMillis) throws Exception {
        await(run, "it is planned", () -> chunks(run, "%") > 0);
        await(
                run,
                "worker " + worker + " has it",
                () -> Long.parseLong(one("SELECT fence FROM run WHERE id = " + run)) >= worker);
        await(run, "somebody is at a chunk", () -> isAtWork(run));
        while (chunks(run, "DONE") < chunks) {
            gate.open();
            gate.shut();
            await(run, "somebody is at a chunk", () -> isAtWork(run));
        }
        gate.open();
        LockSupport.parkNanos(Duration.ofMillis(soon.nextInt(mostMillis)).toNanos());
        RunningHansa.crashAndStartAgain(gate::shut);
        assertThat(state(run)).as("the run that was killed").isEqualTo("RUNNING");
    }

    /** A lock that whoever is at a chunk waits for in its middle while it is held here. */
    static final class Gate implements AutoCloseable {

        private final Connection connection;
        private final String lock;

        /** @param lock a statement that takes it */
        Gate(String lock) throws SQLException {
            this.lock = lock;
            connection = RunningHansa.database().connect(RunningHansa.database().app());
            connection.setAutoCommit(false);
            shut();
            // what it locks is there from now on: they would meet on its key otherwise
            connection.commit();
            shut();
        }

        /** Comes when whoever waits already has been through. */
        void shut() {
            try (var statement = connection.createStatement()) {
                statement.execute(lock);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void open() throws SQLException {
            connection.rollback();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** Whether the next chunk is locked; the last one is, by who kills the server. */
    private static boolean isAtWork(long run) throws SQLException {
        assertThat(chunks(run, "OPEN")).as("chunks that are left").isGreaterThan(1);
        var next = one("SELECT MIN(seq) FROM run_chunk WHERE run = " + run + " AND state = 'OPEN'");
        return one("SELECT MAX(seq) FROM run_chunk WHERE run = " + run + " AND seq = " + next
                        + " FOR UPDATE SKIP LOCKED")
                == null;
    }

    private static void await(long run, String what, Callable<Boolean> condition) throws Exception {
        Instant last = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("of run %d: %s", run, what).isBefore(last);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    static void awaitEnd(long run) throws SQLException {
        Instant last = Instant.now().plus(PATIENCE);
        while (!state(run).equals("DONE")) {
            assertThat(Instant.now()).as("the run is %s", state(run)).isBefore(last);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    static long chunks(long run, String state) throws SQLException {
        return Long.parseLong(
                one("SELECT COUNT(*) FROM run_chunk WHERE run = " + run + " AND state LIKE '" + state + "'"));
    }

    static String state(long run) throws SQLException {
        return one("SELECT state FROM run WHERE id = " + run);
    }

    static String one(String sql) throws SQLException {
        var database = RunningHansa.database();
        try (var connection = database.connect(database.app());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
