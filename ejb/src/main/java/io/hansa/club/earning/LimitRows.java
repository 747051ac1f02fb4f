package io.hansa.club.earning;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What caps and budgets have used. Rows are locked in the order of their keys: those of members first, then budgets. */
@ApplicationScoped
class LimitRows {

    private static final String COUNTERS =
            "SELECT counter, amount, times FROM club_earning_counter WHERE counter IN (?*)";
    private static final String BUDGETS = "SELECT rule, spent FROM club_earning_budget WHERE rule IN (?*)";
    private static final String ORDERLY = " ORDER BY %s FOR UPDATE";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** What a counter has. */
    record Used(long amount, long times) {

        static final Used NOTHING = new Used(0, 0);

        Used plus(long more, long moreTimes) {
            return new Used(Math.addExact(amount, more), times + moreTimes);
        }
    }

    /** As they are, without locking; those that nobody has used are left out. */
    Map<String, Used> read(SortedSet<String> counters) {
        return with(connection -> counters(connection, COUNTERS, counters));
    }

    /** Locks them, those that are there; nobody else has made the others when {@link #open} comes back. */
    Map<String, Used> lock(SortedSet<String> counters) {
        return with(connection -> counters(connection, COUNTERS + ORDERLY.formatted("counter"), counters));
    }

    /**
     * Makes counters that were not there, and locks them.
     *
     * @param first what they begin with
     * @return what they have, which is more where another has made one meanwhile
     */
    Map<String, Used> open(SortedMap<String, Used> first) {
        return with(connection -> {
            List<Object[]> rows = new ArrayList<>();
            first.forEach((counter, used) -> rows.add(new Object[] {counter, used.amount(), used.times()}));
            Sql.upsert(
                    connection,
                    "INSERT INTO club_earning_counter (counter, amount, times)",
                    "ON DUPLICATE KEY UPDATE times = times",
                    rows);
            return counters(connection, COUNTERS + ORDERLY.formatted("counter"), new TreeSet<>(first.keySet()));
        });
    }

    private static Map<String, Used> counters(Connection connection, String sql, SortedSet<String> counters)
            throws SQLException {
        Map<String, Used> found = new HashMap<>();
        Sql.selectIn(
                connection,
                sql,
                counters,
                row -> found.put(row.getString(1), new Used(row.getLong(2), row.getLong(3))));
        return found;
    }

    /** What rules with budgets have given. */
    Map<String, Long> budgets(SortedSet<String> rules, boolean locked) {
        return with(connection -> {
            Map<String, Long> found = new HashMap<>();
            Sql.selectIn(
                    connection,
                    locked ? BUDGETS + ORDERLY.formatted("rule") : BUDGETS,
                    rules,
                    (ResultSet row) -> found.put(row.getString(1), row.getLong(2)));
            return found;
        });
    }

    long spent(String rule) {
        return budgets(new TreeSet<>(List.of(rule)), false).getOrDefault(rule, 0L);
    }

    void openBudget(String rule) {
        with(connection -> {
            List<Object[]> rows = new ArrayList<>();
            rows.add(new Object[] {rule, 0L});
            Sql.upsert(
                    connection,
                    "INSERT INTO club_earning_budget (rule, spent)",
                    "ON DUPLICATE KEY UPDATE spent = spent",
                    rows);
            return rows;
        });
    }

    /** Writes what has changed; all of it is there, and locked. */
    void write(SortedMap<String, Used> counters, SortedMap<String, Long> budgets) {
        with(connection -> {
            Sql.write(
                    connection,
                    "UPDATE club_earning_counter SET amount = ?, times = ? WHERE counter = ?",
                    counters.entrySet(),
                    (update, counter) -> {
                        update.setLong(1, counter.getValue().amount());
                        update.setLong(2, counter.getValue().times());
                        update.setString(3, counter.getKey());
                    });
            Sql.write(
                    connection,
                    "UPDATE club_earning_budget SET spent = ? WHERE rule = ?",
                    budgets.entrySet(),
                    (update, budget) -> {
                        update.setLong(1, budget.getValue());
                        update.setString(2, budget.getKey());
                    });
            return counters;
        });
    }

    /** Works on the connection of the caller's transaction. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
