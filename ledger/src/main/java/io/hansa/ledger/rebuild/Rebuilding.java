package io.hansa.ledger.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rebuilds the state of a range of accounts, or says what would be changed. */
final class Rebuilding {

    private static final int KEPT = 50;
    private static final int DEADLOCK = 1213;

    private static final String WITH_STATE =
            " a.id > ? AND a.id <= ? AND a.kind IN ('WALLET', 'HELD', 'POOL', 'PENDING', 'IN_KIND', 'ALLOWANCE')";

    private static final String OPEN = "INSERT INTO ledger_balance (account, balance, last_seq, last_hash)"
            + " SELECT a.id, 0, 0, REPEAT(CHAR(0), 32) FROM ledger_account a LEFT JOIN ledger_balance b ON b.account = a.id"
            + " WHERE b.account IS NULL AND" + WITH_STATE;

    private static final String ACCOUNTS = "SELECT a.id FROM ledger_account a WHERE" + WITH_STATE;

    private static final String LOCK =
            "SELECT account FROM ledger_balance WHERE account > ? AND account <= ? ORDER BY account FOR UPDATE";

    private static final String LAST_SEAL = "SELECT COALESCE(MAX(number), 0) FROM ledger_seal";

    private final Connection connection;
    private final boolean dry;
    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> locked = new HashSet<>();
    private long rows;
    private long different;

    private Rebuilding(Connection connection, boolean dry) {
        this.connection = connection;
        this.dry = dry;
    }

    /** Compares as of one moment, on a connection without a transaction. */
    static RebuildReport preview(Connection connection, AccountRange range) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
            try {
                return new Rebuilding(connection, true).all(range);
            } finally {
                statement.execute("COMMIT");
            }
        }
    }

    /**
     * In the caller's transaction. Rows that were lost are put back first, so that there is something to lock; an account that is
     * opened later is not locked, and is left alone: it has the state that its postings made.
     *
     * @throws SQLException as of a deadlock when a stretch was sealed meanwhile, because its day totals may have been overwritten:
     *     the transaction is lost, and is tried again
     */
    static RebuildReport rebuild(Connection connection, AccountRange range) throws SQLException {
        Rebuilding rebuilding = new Rebuilding(connection, false);
        rebuilding.execute(OPEN, range);
        rebuilding.locked.addAll(rebuilding.accounts(LOCK, range));
        long seal = rebuilding.lastSeal();
        RebuildReport report = rebuilding.all(range);
        if (rebuilding.lastSeal() != seal) {
            throw new SQLException("a stretch was sealed meanwhile", "40001", DEADLOCK);
        }
        return report;
    }

    private RebuildReport all(AccountRange range) throws SQLException {
        for (StateTable table : StateTables.ALL) {
            rebuild(table, range);
        }
        return new RebuildReport(rows, different, differences);
    }

    private void execute(String sql, AccountRange range) throws SQLException {
        try (PreparedStatement statement = prepare(sql, range)) {
            statement.execute();
        }
    }

    private PreparedStatement prepare(String sql, AccountRange range) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setLong(1, range.after());
        statement.setLong(2, range.upTo());
        return statement;
    }

    private Set<String> accounts(String sql, AccountRange range) throws SQLException {
        Set<String> accounts = new HashSet<>();
        try (PreparedStatement statement = prepare(sql, range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                accounts.add(row.getString(1));
            }
        }
        return accounts;
    }

    private long lastSeal() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST_SEAL);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void rebuild(StateTable table, AccountRange range) throws SQLException {
        Map<List<String>, List<String>> facts = read(table, table.facts(), range);
        Map<List<String>, List<String>> kept = read(table, table.kept(), range);
        if (!dry) {
            Set<String> opened = accounts(ACCOUNTS, range);
            opened.removeAll(locked);
            facts.values().removeIf(row -> opened.contains(table.accountOf(row)));
            kept.values().removeIf(row -> opened.contains(table.accountOf(row)));
        }
        List<List<String>> wrong = new ArrayList<>();
        List<List<String>> tooMany = new ArrayList<>();
        facts.forEach((key, row) -> {
            if (!row.equals(kept.get(key))) {
                wrong.add(row);
                note(table, key, kept.get(key), row);
            }
        });
        kept.forEach((key, row) -> {
            if (!facts.containsKey(key)) {
                tooMany.add(key);
                note(table, key, row, null);
            }
        });
        rows += facts.size() + tooMany.size();
        if (!dry) {
            write(table.clear(), tooMany);
            write(table.write(), wrong.stream().map(table::bound).toList());
        }
    }

    private void note(StateTable table, List<String> key, List<String> kept, List<String> rebuilt) {
        different++;
        if (differences.size() < KEPT) {
            differences.add(new Difference(
                    table.rowName(key),
                    kept == null ? "none" : table.text(kept),
                    rebuilt == null ? "none" : table.text(rebuilt)));
        }
    }

    private Map<List<String>, List<String>> read(StateTable table, String sql, AccountRange range) throws SQLException {
        Map<List<String>, List<String>> read = new HashMap<>();
        int columns = table.keys().size() + table.values().size();
        try (PreparedStatement statement = prepare(sql, range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                List<String> values = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    values.add(row.getString(i));
                }
                read.put(values.subList(0, table.keys().size()), values);
            }
        }
        return read;
    }

    private void write(String sql, List<List<String>> written) throws SQLException {
        if (written.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<String> values : written) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setString(i + 1, values.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
