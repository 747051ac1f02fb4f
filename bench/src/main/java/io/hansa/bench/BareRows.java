package io.hansa.bench;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.testing.LedgerWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** The floor: the rows of accruals, written by JDBC without reading, deciding or hashing anything. */
final class BareRows {

    private static final byte[] HASH = new byte[32];
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final LocalDateTime MOMENT = DAY.atStartOfDay();

    private final LedgerWorld world;
    private final long issuance;
    private final AtomicLong ids = new AtomicLong(1_000_000_000_000L);

    BareRows(LedgerWorld world, long issuance) {
        this.world = world;
        this.issuance = issuance;
    }

    int write(List<Long> wallets) {
        return world.inTransaction(() -> {
            Connection connection = world.transactions().getConnection();
            Sql.selectIn(
                    connection,
                    "SELECT account, balance FROM ledger_balance WHERE account IN (?*) ORDER BY account FOR UPDATE",
                    wallets.stream().sorted().toList(),
                    row -> row.getLong(1));
            insert(connection, wallets);
            return wallets.size();
        });
    }

    private void insert(Connection connection, List<Long> wallets) throws SQLException {
        long first = ids.getAndAdd(wallets.size());
        List<Integer> rows = IntStream.range(0, wallets.size()).boxed().toList();
        Sql.write(
                connection,
                "INSERT INTO ledger_entry VALUES (?, 'ACCRUE', 'bench', ?, ?, ?, ?, ?, 'system:bench', 'bench', '{}', NULL, ?)",
                rows,
                (statement, i) -> {
                    statement.setLong(1, first + i);
                    statement.setObject(2, DAY);
                    statement.setObject(3, MOMENT);
                    statement.setObject(4, MOMENT);
                    statement.setString(5, "bare " + (first + i));
                    statement.setBytes(6, HASH);
                    statement.setBytes(7, HASH);
                });
        List<Integer> legs = IntStream.range(0, 2 * wallets.size()).boxed().toList();
        Sql.write(
                connection, "INSERT INTO ledger_posting VALUES (?, ?, ?, ?, ?, NULL, NULL)", legs, (statement, leg) -> {
                    long entry = first + leg / 2;
                    statement.setLong(1, leg % 2 == 0 ? wallets.get(leg / 2) : issuance);
                    statement.setLong(2, entry);
                    statement.setLong(3, entry);
                    statement.setObject(4, DAY);
                    statement.setLong(5, leg % 2 == 0 ? 100 : -100);
                });
        Sql.write(connection, "INSERT INTO ledger_lot VALUES (?, ?, ?, 100, ?, ?, 'x', 0)", rows, (statement, i) -> {
            statement.setLong(1, first + i);
            statement.setLong(2, first + i);
            statement.setLong(3, wallets.get(i));
            statement.setObject(4, DAY);
            statement.setObject(5, DAY);
        });
        Sql.write(connection, "INSERT INTO ledger_lot_balance VALUES (?, ?, ?, 100, 0)", rows, (statement, i) -> {
            statement.setLong(1, wallets.get(i));
            statement.setLong(2, first + i);
            statement.setObject(3, DAY);
        });
        Sql.write(
                connection,
                "UPDATE ledger_balance SET balance = balance + 100 WHERE account = ?",
                wallets,
                (statement, wallet) -> statement.setLong(1, wallet));
    }
}
