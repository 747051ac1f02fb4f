package io.hansa.club.simulation;

import io.hansa.club.earning.EarningRule;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.runs.RunNumber;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** What simulations count with, and what they come to: state of their runs. */
@ApplicationScoped
class SimulationRows {

    private static final int MOST_LINES = 10_000;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** What parts before have left, by what {@link Tally#key} names. */
    Map<String, Counts> counts(RunNumber run, Collection<String> keys) {
        return with(connection -> {
            Map<String, Counts> found = new HashMap<>(2 * keys.size());
            Sql.selectIn(
                    connection,
                    "SELECT owner, counts FROM club_simulation_count WHERE run = ? AND owner IN (?*)",
                    keys,
                    row -> found.put(row.getString(1), Counts.read(row.getString(2))),
                    run.value());
            return found;
        });
    }

    void keep(RunNumber run, Map<String, Counts> counts) {
        List<Object[]> rows = new ArrayList<>(counts.size());
        counts.forEach((key, kept) -> rows.add(new Object[] {run.value(), key, kept.toString()}));
        upsert(
                "INSERT INTO club_simulation_count (run, owner, counts)",
                "ON DUPLICATE KEY UPDATE counts = VALUES(counts)",
                rows);
    }

    /** What was simulated for accruals, as far as it may be undone. */
    Map<Long, List<Held>> held(RunNumber run, Collection<Long> accruals, Function<String, EarningRule> rules) {
        Map<Long, List<Held>> found = new HashMap<>();
        with(connection -> Sql.selectIn(
                connection,
                "SELECT accrual, rule, gave, rest FROM club_simulation_award WHERE run = ? AND accrual IN (?*)"
                        + " ORDER BY accrual, seq",
                accruals,
                row -> found.computeIfAbsent(row.getLong(1), accrual -> new ArrayList<>())
                        .add(new Held(rules.apply(row.getString(2)), row.getLong(3), row.getLong(4))),
                run.value()));
        return found;
    }

    void hold(RunNumber run, Map<Long, List<Held>> held) {
        List<Object[]> rows = new ArrayList<>();
        held.forEach((accrual, all) -> {
            for (int i = 0; i < all.size(); i++) {
                Held one = all.get(i);
                rows.add(
                        new Object[] {run.value(), accrual, (long) i, one.rule().name(), one.gave(), one.left()});
            }
        });
        upsert(
                "INSERT INTO club_simulation_award (run, accrual, seq, rule, gave, rest)",
                "ON DUPLICATE KEY UPDATE rest = VALUES(rest)",
                rows);
    }

    void add(RunNumber run, Sums sums) {
        List<Object[]> rows = new ArrayList<>();
        sums.lines()
                .forEach((key, line) -> rows.add(new Object[] {
                    run.value(),
                    key.by().name(),
                    key.code(),
                    line.messages(),
                    line.inexact(),
                    line.really().points(),
                    line.really().status(),
                    line.simulated().points(),
                    line.simulated().status()
                }));
        upsert(
                "INSERT INTO club_simulation_sum (run, dimension, code, messages, inexact, real_points, real_status, points,"
                        + " status_points)",
                "ON DUPLICATE KEY UPDATE messages = messages + VALUES(messages), inexact = inexact + VALUES(inexact),"
                        + " real_points = real_points + VALUES(real_points), real_status = real_status + VALUES(real_status),"
                        + " points = points + VALUES(points), status_points = status_points + VALUES(status_points)",
                rows);
        List<Object[]> members = new ArrayList<>();
        sums.members()
                .forEach((member, gain) ->
                        members.add(new Object[] {run.value(), member, gain.points(), gain.status()}));
        upsert(
                "INSERT INTO club_simulation_member (run, member, points, status_points)",
                "ON DUPLICATE KEY UPDATE points = points + VALUES(points), status_points = status_points"
                        + " + VALUES(status_points)",
                members);
    }

    List<SimulationLine> lines(RunNumber run) {
        return with(connection -> Sql.select(
                connection,
                "SELECT dimension, code, messages, inexact, real_points, real_status, points, status_points"
                        + " FROM club_simulation_sum WHERE run = ? ORDER BY dimension, code LIMIT " + MOST_LINES,
                row -> new SimulationLine(
                        Dimension.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8)),
                run.value()));
    }

    /** Those who would win most, or lose most. */
    List<MemberLine> members(RunNumber run, boolean winners, int limit) {
        return with(connection -> Sql.select(
                connection,
                "SELECT member, points FROM club_simulation_member WHERE run = ? AND points "
                        + (winners ? "> 0 ORDER BY points DESC" : "< 0 ORDER BY points") + ", member LIMIT " + limit,
                row -> new MemberLine(new MemberNumber(row.getString(1)), row.getLong(2)),
                run.value()));
    }

    long count(RunNumber run, boolean winners) {
        return with(connection -> Sql.select(
                        connection,
                        "SELECT COUNT(*) FROM club_simulation_member WHERE run = ? AND points "
                                + (winners ? "> 0" : "< 0"),
                        row -> row.getLong(1),
                        run.value()))
                .get(0);
    }

    /** Simulations that have left something that they counted with. */
    List<RunNumber> counting() {
        return with(connection -> Sql.select(
                connection,
                "SELECT DISTINCT run FROM club_simulation_count UNION SELECT DISTINCT run FROM club_simulation_award",
                row -> new RunNumber(row.getLong(1))));
    }

    /** Removes some of what it counted with; how many rows it were. */
    long forget(RunNumber run, int limit) {
        return with(connection -> {
            long removed = 0;
            for (String table : List.of("club_simulation_count", "club_simulation_award")) {
                try (PreparedStatement statement =
                        connection.prepareStatement("DELETE FROM " + table + " WHERE run = ? LIMIT " + limit)) {
                    statement.setLong(1, run.value());
                    removed += statement.executeUpdate();
                }
            }
            return removed;
        });
    }

    private void upsert(String insert, String otherwise, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            with(connection -> {
                Sql.upsert(connection, insert, otherwise, rows);
                return rows;
            });
        }
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
