package io.hansa.outbox;

import io.hansa.kernel.TextMapConverter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The messages that wait or were sent. In SQL, because the database's unique key decides what is told once, and one statement
 * writes and moves many.
 */
@ApplicationScoped
class Messages {

    private static final int ROWS_A_STATEMENT = 200;
    private static final TextMapConverter ARGS = new TextMapConverter();

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(List<Notification> notifications, Instant now) {
        try (Connection connection = dataSource.getConnection()) {
            for (int from = 0; from < notifications.size(); from += ROWS_A_STATEMENT) {
                int to = Math.min(from + ROWS_A_STATEMENT, notifications.size());
                addRows(connection, notifications.subList(from, to), now);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** By JDBC: the persistence provider looks for each of thousands of parameters among all of them. */
    private static void addRows(Connection connection, List<Notification> notifications, Instant now)
            throws SQLException {
        var rows = String.join(
                ", ", Collections.nCopies(notifications.size(), "(?, 'INBOX', ?, ?, ?, 'WAITING', 0, ?, ?)"));
        try (var insert = connection.prepareStatement(
                "INSERT INTO outbox_message (recipient, channel, code, message_key, args, state,"
                        + " attempts, next_attempt_at, created_at) VALUES " + rows
                        + " ON DUPLICATE KEY UPDATE id = id")) {
            var at = utc(now);
            int place = 1;
            for (var notification : notifications) {
                insert.setString(place++, notification.to().value());
                insert.setString(place++, notification.code());
                insert.setString(place++, notification.key());
                insert.setString(place++, ARGS.convertToDatabaseColumn(notification.args()));
                insert.setObject(place++, at);
                insert.setObject(place++, at);
            }
            insert.executeUpdate();
        }
    }

    /**
     * Locks messages that are due; those that another server is sending are passed over.
     *
     * @param all whether also those that leave the house
     */
    List<Long> lockDue(Instant now, int max, boolean all) {
        List<?> ids = em.createNativeQuery(
                        "SELECT id FROM outbox_message WHERE state = 'WAITING' AND next_attempt_at <= ?"
                                + (all ? "" : " AND channel = 'INBOX'")
                                + " ORDER BY next_attempt_at LIMIT " + max + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, utc(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Puts messages into their recipients' inboxes; one that is there already is left as it is. */
    void deliverToInbox(Collection<Long> ids, Instant now) {
        on(
                "INSERT INTO outbox_inbox (id, member, code, args, received_at) SELECT id, recipient, code, args, ?"
                        + " FROM outbox_message WHERE id IN (%s) AND channel = 'INBOX' ON DUPLICATE KEY UPDATE outbox_inbox.id = outbox_inbox.id",
                ids, now);
    }

    void sent(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        em.createNativeQuery("UPDATE outbox_message SET state = 'SENT', attempts = attempts + 1 WHERE id IN ("
                        + list(ids) + ")")
                .executeUpdate();
    }

    int attempts(long id) {
        return ((Number) em.createNativeQuery("SELECT attempts FROM outbox_message WHERE id = ?")
                        .setParameter(1, id)
                        .getSingleResult())
                .intValue();
    }

    void postpone(long id, Instant until) {
        on(
                "UPDATE outbox_message SET attempts = attempts + 1, next_attempt_at = ? WHERE id IN (%s)",
                List.of(id), until);
    }

    private void on(String sql, Collection<Long> ids, Instant instant) {
        Query query = em.createNativeQuery(String.format(sql, list(ids)));
        query.setParameter(1, utc(instant));
        query.executeUpdate();
    }

    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
