package io.hansa.runs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * A run that writes one row a chunk, at once and not when the transaction ends, fails where it is told to until it is healed, and
 * waits where it is told to until other chunks are worked as well. The row is one of the audit, which needs nothing beside it.
 */
@ApplicationScoped
class CountingRun implements RunHandler {

    static final Set<RunNumber> HEALED = ConcurrentHashMap.newKeySet();

    private static final Map<RunNumber, CountDownLatch> MEETINGS = new ConcurrentHashMap<>();

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Override
    public String kind() {
        return "test.counting";
    }

    @Override
    public Set<String> operators() {
        return Set.of();
    }

    @Override
    public boolean sideBySide() {
        return true;
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return IntStream.rangeClosed(1, Integer.parseInt(run.param("chunks")))
                .mapToObj(i -> new ChunkPlan(Integer.toString(i), 10))
                .toList();
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        count(run, payload);
        if (run.params().containsKey("together")) {
            meet(run);
        }
        if (payload.equals(run.params().get("failing")) && !HEALED.contains(run.run())) {
            throw new IllegalStateException("told to fail");
        }
        return new ChunkResult(9, 1);
    }

    /** Until so many chunks of the run are being worked. */
    private static void meet(RunContext run) {
        var meeting = MEETINGS.computeIfAbsent(
                run.run(), number -> new CountDownLatch(Integer.parseInt(run.param("together"))));
        meeting.countDown();
        try {
            if (!meeting.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody works along");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void count(RunContext run, String payload) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO security_audit (id, recorded_at, actor, action, subject, details)"
                                + " VALUES (-NEXT VALUE FOR security_audit_seq, UTC_TIMESTAMP(6), 'system:jobs', 'test.counted', ?, ?)")) {
            insert.setString(1, "run:" + run.run());
            insert.setString(2, "{\"chunk\":\"" + payload + "\"}");
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
