package io.hansa.ledger.seal;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Carries the sums of accounts without a balance row forward, from the low entry of the seal before to that of the new one. Only
 * the postings between are read: by the meaning of a low entry none is added below it any more, and each that comes later is
 * above it. So a reader adds to the last checkpoint the postings above its low entry, which are those of the last few minutes,
 * however many the account has.
 */
final class Checkpoints {

    private static final String SUMS = "SELECT account, business_date, SUM(amount) AS amount, COUNT(*) AS postings"
            + " FROM ledger_posting FORCE INDEX (ledger_posting_entry)"
            + " WHERE entry > ? AND entry <= ? AND balance_after IS NULL GROUP BY account, business_date"
            + " ORDER BY account, business_date";

    private static final String LAST = "SELECT a.id, COALESCE((SELECT c.balance FROM ledger_checkpoint c"
            + " WHERE c.account = a.id ORDER BY c.seal DESC LIMIT 1), 0) AS balance"
            + " FROM ledger_account a WHERE a.id IN (?*)";

    private final Connection connection;

    private record Day(long account, LocalDate date, long amount, long postings) {}

    Checkpoints(Connection connection) {
        this.connection = connection;
    }

    /** @param after the low entry of the seal before */
    void write(SealView seal, long after) throws SQLException {
        List<Day> days = Sql.select(
                connection,
                SUMS,
                row -> new Day(
                        row.getLong("account"),
                        Sql.date(row, "business_date"),
                        row.getLong("amount"),
                        row.getLong("postings")),
                after,
                seal.lowEntry());
        writeBalances(seal, days);
        writeDays(days);
    }

    private void writeBalances(SealView seal, List<Day> days) throws SQLException {
        Map<Long, Long> moved = new TreeMap<>();
        days.forEach(day -> moved.merge(day.account(), day.amount(), Math::addExact));
        Map<Long, Long> before = new HashMap<>();
        Sql.selectIn(connection, LAST, moved.keySet(), row -> before.put(row.getLong("id"), row.getLong("balance")));
        Sql.write(
                connection,
                "INSERT INTO ledger_checkpoint (account, seal, balance) VALUES (?, ?, ?)",
                moved.entrySet(),
                (statement, account) -> {
                    statement.setLong(1, account.getKey());
                    statement.setLong(2, seal.number().value());
                    statement.setLong(3, Math.addExact(before.get(account.getKey()), account.getValue()));
                });
    }

    private void writeDays(List<Day> days) throws SQLException {
        Sql.upsert(
                connection,
                "INSERT INTO ledger_day (account, business_date, amount, postings)",
                "ON DUPLICATE KEY UPDATE amount = amount + VALUES(amount), postings = postings + VALUES(postings)",
                days.stream()
                        .map(day -> new Object[] {day.account(), day.date(), day.amount(), day.postings()})
                        .toList());
    }
}
