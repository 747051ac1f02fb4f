package io.hansa.club.earning;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

/**
 * What caps and budgets have used. Rows of members are locked, in the order of their keys, by who counts; those of budgets, which all
 * share, only where little is left.
 */
@ApplicationScoped
class LimitRows {

    private static final String COUNTERS =
            "SELECT counter, amount, times FROM club_earning_counter WHERE counter IN (?*)";
    private static final String BUDGETS = "SELECT rule, spent FROM club_earning_budget WHERE rule IN (?*)";
    private static final String ORDERLY = " ORDER BY %s FOR UPDATE";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

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
            Sql.upsert(
                    connection,
                    "INSERT INTO club_earning_counter (counter, amount, times)",
                    "ON DUPLICATE KEY UPDATE times = times",
                    rows(first));
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

    /** Writes what has changed; all of it is there, and locked: this is a thousand updates in a few statements. */
    void write(SortedMap<String, Used> counters) {
        with(connection -> {
            Sql.upsert(
                    connection,
                    "INSERT INTO club_earning_counter (counter, amount, times)",
                    "ON DUPLICATE KEY UPDATE amount = VALUES(amount), times = VALUES(times)",
                    rows(counters));
            return counters;
        });
    }

    /**
     * Adds to what a rule has given to all.
     *
     * @param more negative: it was taken back
     * @param most the budget
     * @return whether that is no more than the budget; otherwise nothing is added
     */
    boolean spend(String rule, long more, long most) {
        return with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE club_earning_budget SET spent = spent + ? WHERE rule = ? AND (? < 0 OR spent + ? <= ?)")) {
                update.setLong(1, more);
                update.setString(2, rule);
                update.setLong(3, more);
                update.setLong(4, more);
                update.setLong(5, most);
                return update.executeUpdate() == 1;
            }
        });
    }

    private static List<Object[]> rows(SortedMap<String, Used> counters) {
        List<Object[]> rows = new ArrayList<>(counters.size());
        counters.forEach((counter, used) -> rows.add(new Object[] {counter, used.amount(), used.times()}));
        return rows;
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
