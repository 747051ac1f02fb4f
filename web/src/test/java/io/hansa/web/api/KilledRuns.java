package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.RunningHansa;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Looks at runs while their server is killed. */
final class KilledRuns {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private KilledRuns() {}

    private static void await(long run, int chunks) throws SQLException {
        Instant last = Instant.now().plus(PATIENCE);
        while (chunks(run, "DONE") < chunks) {
            assertThat(Instant.now()).as("chunk %d is not done", chunks).isBefore(last);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /**
     * Kills the server soon after so many chunks are done, and starts it again. The run cannot end before: its last chunk's row is
     * locked meanwhile, so that workers pass it over, however fast they are.
     */
    static void kill(long run, int chunks, Random soon, int mostMillis) throws Exception {
        var database = RunningHansa.database();
        try (var connection = database.connect(database.app());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            awaitPlan(run);
            statement.execute("SELECT seq FROM run_chunk WHERE run = " + run + " ORDER BY seq DESC LIMIT 1 FOR UPDATE");
            await(run, chunks);
            LockSupport.parkNanos(Duration.ofMillis(soon.nextInt(mostMillis)).toNanos());
            RunningHansa.crashAndStartAgain();
            assertThat(state(run)).as("killed while it was at work").isEqualTo("RUNNING");
            connection.rollback();
        }
    }

    private static void awaitPlan(long run) throws SQLException {
        Instant last = Instant.now().plus(PATIENCE);
        while (chunks(run, "%") == 0) {
            assertThat(Instant.now()).as("it is not planned").isBefore(last);
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
