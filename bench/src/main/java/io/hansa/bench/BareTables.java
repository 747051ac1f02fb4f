package io.hansa.bench;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.testing.LedgerWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * The floors: what a posting costs the database when nobody decides, checks or proves anything. A wallet's row is locked, an entry
 * and two postings are inserted, the row is changed. The rows are as wide as the ledger's; there are no foreign keys, no further
 * indexes and no triggers. The other side is one account that has no row.
 */
final class BareTables {

    static final int CALLERS = 32;
    static final int BULK_CALLERS = 2;
    static final int BATCH = 1_000;

    private static final byte[] HASH = new byte[32];
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final LocalDateTime MOMENT = DAY.atStartOfDay();
    private static final String WHY =
            "{\"contract\":\"1\",\"outlet\":\"T1\",\"partner\":\"AIR\",\"reference\":\"R-1234567\"}";
    private static final long PARTNER = 0;

    private final LedgerWorld world;
    private final AtomicLong entries = new AtomicLong();
    private final int wallets;

    private record Posted(long entry, long wallet, long seq, long balance) {}

    BareTables(LedgerWorld world, int wallets) throws SQLException {
        this.world = world;
        this.wallets = wallets;
        try (Connection root = world.database().connect(world.database().root())) {
            Sql.execute(
                    root,
                    "CREATE TABLE bench_balance (account BIGINT PRIMARY KEY, balance BIGINT NOT NULL,"
                            + " last_seq BIGINT NOT NULL, last_hash BINARY(32) NOT NULL)");
            Sql.execute(
                    root,
                    "CREATE TABLE bench_entry (id BIGINT PRIMARY KEY, kind VARCHAR(12) NOT NULL,"
                            + " code VARCHAR(32) NOT NULL, business_date DATE NOT NULL, occurred_at DATETIME(6) NOT NULL,"
                            + " recorded_at DATETIME(6) NOT NULL, idempotency_key VARCHAR(180) NOT NULL UNIQUE,"
                            + " request_hash BINARY(32) NOT NULL, actor VARCHAR(80) NOT NULL, why_code VARCHAR(48) NOT NULL,"
                            + " why_inputs VARCHAR(2000) NOT NULL, reverses BIGINT, hash BINARY(32) NOT NULL)"
                            + " CHARACTER SET ascii COLLATE ascii_bin");
            Sql.execute(
                    root,
                    "CREATE TABLE bench_posting (account BIGINT, seq BIGINT, entry BIGINT NOT NULL,"
                            + " business_date DATE NOT NULL, amount BIGINT NOT NULL, balance_after BIGINT, hash BINARY(32),"
                            + " PRIMARY KEY (account, seq))");
            Sql.write(
                    root,
                    "INSERT INTO bench_balance VALUES (?, 0, 0, ?)",
                    LongStream.rangeClosed(1, wallets).boxed().toList(),
                    (statement, wallet) -> {
                        statement.setLong(1, wallet);
                        statement.setBytes(2, HASH);
                    });
            for (String table : List.of("bench_balance", "bench_entry", "bench_posting")) {
                Sql.execute(root, "GRANT SELECT, INSERT, UPDATE ON hansa." + table + " TO hansa_app@127.0.0.1");
            }
        }
    }

    /** <em>one</em>: one posting, one transaction. */
    int one(int caller) {
        return write(List.of(1 + ThreadLocalRandom.current().nextLong(wallets)));
    }

    /** <em>many</em>: a thousand postings, one transaction; each caller has wallets of its own. */
    int many(int caller) {
        long share = wallets / BULK_CALLERS;
        return write(ThreadLocalRandom.current()
                .longs(1 + caller * share, 1 + (caller + 1) * share)
                .distinct()
                .limit(BATCH)
                .boxed()
                .toList());
    }

    private int write(List<Long> some) {
        return world.inTransaction(() -> {
            Connection connection = world.transactions().getConnection();
            List<Posted> posted = new ArrayList<>();
            Sql.selectIn(
                    connection,
                    "SELECT account, balance, last_seq, last_hash FROM bench_balance WHERE account IN (?*)"
                            + " ORDER BY account FOR UPDATE",
                    some.stream().sorted().toList(),
                    row -> posted.add(new Posted(
                            entries.incrementAndGet(), row.getLong(1), row.getLong(3) + 1, row.getLong(2) + 100)));
            insert(connection, posted);
            Sql.upsert(
                    connection,
                    "INSERT INTO bench_balance (account, balance, last_seq, last_hash)",
                    "ON DUPLICATE KEY UPDATE balance = VALUES(balance), last_seq = VALUES(last_seq),"
                            + " last_hash = VALUES(last_hash)",
                    posted.stream()
                            .map(row -> new Object[] {row.wallet(), row.balance(), row.seq(), HASH})
                            .toList());
            return posted.size();
        });
    }

    private static void insert(Connection connection, List<Posted> posted) throws SQLException {
        Sql.write(
                connection,
                "INSERT INTO bench_entry VALUES (?, 'ACCRUE', 'partner.accrual', ?, ?, ?, ?, ?, 'client:bench',"
                        + " 'accrual.rate', ?, NULL, ?)",
                posted,
                (statement, row) -> {
                    statement.setLong(1, row.entry());
                    statement.setObject(2, DAY);
                    statement.setObject(3, MOMENT);
                    statement.setObject(4, MOMENT);
                    statement.setString(5, "partner-transaction " + row.entry());
                    statement.setBytes(6, HASH);
                    statement.setString(7, WHY);
                    statement.setBytes(8, HASH);
                });
        List<Object[]> postings = new ArrayList<>();
        for (Posted row : posted) {
            postings.add(new Object[] {row.wallet(), row.seq(), row.entry(), DAY, 100L, row.balance(), HASH});
            postings.add(new Object[] {PARTNER, row.entry(), row.entry(), DAY, -100L, null, null});
        }
        Sql.write(connection, "INSERT INTO bench_posting VALUES (?, ?, ?, ?, ?, ?, ?)", postings, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
        });
    }
}
