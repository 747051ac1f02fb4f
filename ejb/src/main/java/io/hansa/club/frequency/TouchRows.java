package io.hansa.club.frequency;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The touches, and the rows that are held while somebody counts. On the connection of the caller's transaction. */
@ApplicationScoped
class TouchRows {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** Work on a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Whoever else counts one of them waits until this transaction has ended. In the order of their numbers, so that nobody waits for each other. */
    void hold(Collection<MemberNumber> members) {
        List<Object[]> rows = members.stream()
                .map(MemberNumber::value)
                .distinct()
                .sorted()
                .map(number -> new Object[] {number})
                .toList();
        work(connection -> {
            Sql.upsert(
                    connection,
                    "INSERT INTO club_touch_turn (member)",
                    "ON DUPLICATE KEY UPDATE member = club_touch_turn.member",
                    rows);
            return null;
        });
    }

    /** How many touches each of them has after a day; who has none is left out. */
    Map<MemberNumber, Integer> counts(Collection<MemberNumber> members, TouchPurpose purpose, LocalDate after) {
        Map<MemberNumber, Integer> counts = new HashMap<>();
        work(connection -> Sql.selectIn(
                connection,
                "SELECT member, COUNT(*) FROM club_touch WHERE purpose = ? AND touched_on > ? AND member IN (?*) GROUP BY member",
                values(members),
                row -> counts.put(new MemberNumber(row.getString(1)), row.getInt(2)),
                purpose.name(),
                after));
        return counts;
    }

    /** The days of all touches of some numbers after a day, as often as there were touches. */
    List<LocalDate> days(Collection<MemberNumber> members, TouchPurpose purpose, LocalDate after) {
        return work(connection -> Sql.selectIn(
                connection,
                "SELECT touched_on FROM club_touch WHERE purpose = ? AND touched_on > ? AND member IN (?*)",
                values(members),
                row -> Sql.date(row, "touched_on"),
                purpose.name(),
                after));
    }

    /** Those of some touches that were counted already. */
    Set<String> known(Collection<String> refs) {
        return new HashSet<>(work(connection -> Sql.selectIn(
                connection, "SELECT ref FROM club_touch WHERE ref IN (?*)", refs, row -> row.getString(1))));
    }

    void add(Collection<Touch> touches) {
        work(connection -> Sql.write(
                connection,
                "INSERT IGNORE INTO club_touch (ref, member, purpose, channel, touched_on, touched_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                touches,
                (statement, touch) -> {
                    statement.setString(1, touch.ref());
                    statement.setString(2, touch.member().value());
                    statement.setString(3, touch.purpose().name());
                    statement.setString(4, touch.channel().name());
                    Sql.set(statement, 5, touch.on());
                    Sql.set(statement, 6, touch.recordedAt());
                }));
    }

    void remove(String ref) {
        work(connection -> {
            Sql.executeIn(connection, "DELETE FROM club_touch WHERE ref IN (?*)", List.of(ref));
            return null;
        });
    }

    private static List<String> values(Collection<MemberNumber> members) {
        return members.stream().map(MemberNumber::value).toList();
    }

    private <T> T work(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
