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
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Keeps what rules saw of messages, and what they gave. */
@ApplicationScoped
class FactRows {

    private static final String MESSAGES = "SELECT transaction, origin, entry, member, book, happened_on, points,"
            + " status_points, awards, facts, recorded_at FROM club_earning_message WHERE ";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /**
     * A message that rules decided on.
     *
     * @param origin the accrual; its own number, unless it undoes a part of another
     * @param points what rules gave in all; negative: took back
     * @param awards by each rule ({@link AwardsJson})
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
            String awards,
            String facts,
            Instant recordedAt) {

        boolean isAccrual() {
            return transaction == origin;
        }
    }

    void add(List<Message> messages) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(
                    connection,
                    "INSERT INTO club_earning_message (transaction, origin, entry, member, book, happened_on, points,"
                            + " status_points, awards, facts, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                        insert.setString(9, message.awards());
                        insert.setString(10, message.facts());
                        Sql.set(insert, 11, message.recordedAt());
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

    /** What rules saw of an accrual, and by which book. */
    record Seen(long transaction, long book, String facts) {}

    /** The same of many, and of no more than is needed to decide them again. */
    Map<Long, Seen> seen(Collection<Long> accruals) {
        Map<Long, Seen> found = new HashMap<>(2 * accruals.size());
        select(
                "SELECT transaction, book, facts FROM club_earning_message WHERE transaction IN (?*)",
                accruals,
                row -> found.put(row.getLong(1), new Seen(row.getLong(1), row.getLong(2), row.getString(3))));
        return found;
    }

    Optional<Message> message(long transaction) {
        return Optional.ofNullable(messages(List.of(transaction)).get(transaction));
    }

    List<Message> messagesOf(Collection<Long> entries) {
        return select(MESSAGES + "entry IN (?*)", entries, FactRows::message);
    }

    /** Accruals, and what undid parts of them, each in the order in which they came. */
    Map<Long, List<Message>> about(Collection<Long> accruals) {
        return select(MESSAGES + "origin IN (?*) ORDER BY origin, transaction", accruals, FactRows::message).stream()
                .collect(Collectors.groupingBy(Message::origin));
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
                row.getString("awards"),
                row.getString("facts"),
                Sql.instant(row, "recorded_at"));
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
