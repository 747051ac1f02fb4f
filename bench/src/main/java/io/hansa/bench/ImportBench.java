package io.hansa.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A file of members, imported by the server's own run, against bulk inserts of nothing but the row of a member with its unique keys.
 * A member of the club is ten rows: itself, its spellings, two accounts, its place on the ladder and how it came there, its first
 * step, a welcome and a result.
 */
final class ImportBench {

    private static final long MEMBERS = Long.getLong("bench.club.members", 1_000_000);
    private static final int BATCH = 1_000;
    private static final int CALLERS = 2;
    private static final long LOOK_NANOS = 250_000_000;
    private static final AtomicLong SERIALS = new AtomicLong();

    private final Stage stage;

    ImportBench(Stage stage) {
        this.stage = stage;
    }

    Measured run() throws Exception {
        BenchServer server = stage.server();
        try (Statement table = stage.root().createStatement()) {
            table.execute("CREATE TABLE IF NOT EXISTS bench_member LIKE club_member");
        }
        Floor floor = new Floor(CALLERS, this::rows);
        floor.measure();
        long begun = System.nanoTime();
        String number = server.make("bench/imports?members=" + MEMBERS).getString("import");
        double upload = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        String run = server.make("bench/imports/" + number + "/run").getString("run");
        String state = "QUEUED";
        while (state.equals("QUEUED") || state.equals("RUNNING")) {
            LockSupport.parkNanos(LOOK_NANOS);
            state = server.get("bench/runs/" + run).getString("state");
        }
        double rate = MEMBERS * 1e9 / (System.nanoTime() - begun);
        floor.measure();
        if (!state.equals("DONE") || imported() < MEMBERS) {
            throw new IllegalStateException("the import ended as " + state + " with " + imported() + " members");
        }
        return new Measured(
                floor.row(
                        "import",
                        "bulk inserts of the member's row",
                        rate,
                        0,
                        String.format(
                                Locale.ROOT,
                                "%,d members of one file, members a second (%,.0f a minute), 200 rows a chunk; read and kept in"
                                        + " parts in %.0f s before",
                                MEMBERS,
                                rate * 60,
                                upload)),
                "one run; a chunk is 200 members of some ten rows each in one transaction, and beside it their welcomes"
                        + " are sent\n");
    }

    private long imported() throws SQLException {
        try (Statement count = stage.root().createStatement();
                var row = count.executeQuery("SELECT COUNT(*) FROM club_member WHERE request_key LIKE 'import:%'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private int rows(int caller) {
        try (Connection connection = stage.world()
                        .database()
                        .connect(stage.world().database().root());
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO bench_member (id, number, family_name, given_name, phone, mail, language, state,"
                                + " enrolled_at, wallet_account, status_account, request_key, request_hash)"
                                + " VALUES (?, ?, '王', '小明', ?, ?, 'ZH', 'ACTIVE', UTC_TIMESTAMP(6), ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < BATCH; i++) {
                long serial = SERIALS.incrementAndGet();
                insert.setLong(1, serial);
                insert.setString(2, String.format("%010d", serial));
                insert.setString(3, "+86" + (20_000_000_000L + serial));
                insert.setString(4, "m" + serial + "@example.com");
                insert.setLong(5, serial * 2);
                insert.setLong(6, serial * 2 + 1);
                insert.setString(7, "bench:" + serial);
                insert.setString(8, String.format("%064d", serial));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            return BATCH;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
