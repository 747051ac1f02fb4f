package io.hansa.club.earning;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps what rules saw of messages, and what they gave. */
@ApplicationScoped
class FactRows {

    private static final String MESSAGES = "SELECT transaction, origin, entry, member, book, happened_on, points,"
            + " status_points, facts, recorded_at FROM club_earning_message WHERE ";

    private static final String RIGHT = "RIGHT";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /**
     * A message that rules decided on.
     *
     * @param origin the accrual; its own number, unless it undoes a part of another
     * @param points what rules gave in all; negative: took back
     */
    record Message(
            long transaction,
            long origin,
            long entry,
            String member,
            long book,
            LocalDate on,
            long points,
            long status,
            String facts,
            Instant recordedAt) {}

    void add(List<Message> messages, List<Award> awards) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(
                    connection,
                    "INSERT INTO club_earning_message (transaction, origin, entry, member, book, happened_on, points,"
                            + " status_points, facts, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    messages,
                    (insert, message) -> {
                        insert.setLong(1, message.transaction());
                        insert.setLong(2, message.origin());
                        insert.setLong(3, message.entry());
                        insert.setString(4, message.member());
                        insert.setLong(5, message.book());
                        Sql.set(insert, 6, message.on());
                        insert.setLong(7, message.points());
                        insert.setLong(8, message.status());
                        insert.setString(9, message.facts());
                        Sql.set(insert, 10, message.recordedAt());
                    });
            Sql.write(
                    connection,
                    "INSERT INTO club_earning_award (origin, transaction, rule, version, member, happened_on, earned,"
                            + " amount, times, counted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    awards,
                    (insert, award) -> {
                        insert.setLong(1, award.origin());
                        insert.setLong(2, award.transaction());
                        insert.setString(3, award.rule());
                        insert.setInt(4, award.version());
                        insert.setString(5, award.member());
                        Sql.set(insert, 6, award.on());
                        insert.setString(
                                7, award.right() ? RIGHT : award.earned().name());
                        insert.setLong(8, award.amount());
                        insert.setInt(9, award.times());
                        insert.setString(10, award.counted());
                    });
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** By their numbers; those that no rule saw are left out. */
    Map<Long, Message> messages(Collection<Long> transactions) {
        Map<Long, Message> found = new HashMap<>();
        select(MESSAGES + "transaction IN (?*)", transactions, FactRows::message)
                .forEach(message -> found.put(message.transaction(), message));
        return found;
    }

    Optional<Message> message(long transaction) {
        return Optional.ofNullable(messages(List.of(transaction)).get(transaction));
    }

    List<Message> messagesOf(Collection<Long> entries) {
        return select(MESSAGES + "entry IN (?*)", entries, FactRows::message);
    }

    /** What was given for accruals and taken back of that, in the order in which it was. */
    List<Award> awards(Collection<Long> origins) {
        return select(
                "SELECT origin, transaction, rule, version, member, happened_on, earned, amount, times, counted"
                        + " FROM club_earning_award WHERE origin IN (?*) ORDER BY origin, transaction, rule",
                origins,
                FactRows::award);
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("transaction"),
                row.getLong("origin"),
                row.getLong("entry"),
                row.getString("member"),
                row.getLong("book"),
                Sql.date(row, "happened_on"),
                row.getLong("points"),
                row.getLong("status_points"),
                row.getString("facts"),
                Sql.instant(row, "recorded_at"));
    }

    private static Award award(ResultSet row) throws SQLException {
        boolean right = row.getString("earned").equals(RIGHT);
        return new Award(
                row.getLong("origin"),
                row.getLong("transaction"),
                row.getString("rule"),
                row.getInt("version"),
                row.getString("member"),
                Sql.date(row, "happened_on"),
                right ? Earned.POINTS : Earned.valueOf(row.getString("earned")),
                right,
                row.getLong("amount"),
                row.getInt("times"),
                row.getString("counted"));
    }

    private <T> List<T> select(String sql, Collection<Long> keys, Sql.Row<T> row) {
        if (keys.isEmpty()) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection()) {
            return Sql.selectIn(connection, sql, keys, row);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
