package io.hansa.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file of members, imported by the server's own run, against bulk inserts of nothing but the row of a member with its unique keys.
 * A member of the club is ten rows: itself, its spellings, two accounts, its place on the ladder and how it came there, its first
 * step, a welcome and a result.
 */
final class ImportBench {

    private static final long MEMBERS = Long.getLong("bench.club.members", 1_000_000);
    private static final int BATCH = 1_000;
    private static final int CALLERS = 2;
    private static final double GOAL = 8_000;
    private static final AtomicLong SERIALS = new AtomicLong();

    private final Stage stage;

    ImportBench(Stage stage) {
        this.stage = stage;
    }

    List<Measured> run() throws Exception {
        BenchServer server = stage.server();
        try (Statement table = stage.root().createStatement()) {
            table.execute("CREATE TABLE IF NOT EXISTS bench_member LIKE club_member");
        }
        Floor floor = new Floor(CALLERS, this::rows);
        floor.measure();
        long begun = System.nanoTime();
        String number = server.make("bench/imports?members=" + MEMBERS).getString("import");
        double upload = (System.nanoTime() - begun) / 1e9;
        double[] seconds = new double[1];
        String profile = stage.profile(server.process()).around("import", MEMBERS, () -> {
            long started = System.nanoTime();
            server.awaitDone(server.make("bench/imports/" + number + "/run").getString("run"));
            seconds[0] = (System.nanoTime() - started) / 1e9;
        });
        floor.measure();
        if (imported() < MEMBERS) {
            throw new IllegalStateException("the import ended with " + imported() + " members");
        }
        double rate = MEMBERS / seconds[0];
        String conditions = String.format(
                Locale.ROOT,
                "%,d members of one file, members a second (%,.0f a minute), 1,000 rows a chunk, while their welcomes are sent;"
                        + " read and kept in parts in %.0f s before",
                MEMBERS,
                rate * 60,
                upload);
        Row row = floor.row("import", "bulk inserts of the member's row", rate, 0, conditions);
        Row against = new Row(
                "import-rate", "8000 a second", GOAL, rate, rate / GOAL, 1, row.p50(), row.p99(), "the same run");
        return List.of(new Measured(row, profile), new Measured(against, profile));
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
