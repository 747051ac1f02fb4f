package io.hansa.partners.webhook;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Keeps deliveries and what became of their attempts. */
@ApplicationScoped
class DeliveryRows {

    private static final int MOST_ATTEMPTS = 50;
    private static final String COLUMNS = "SELECT d.id, e.name, d.type, d.state, d.attempts, d.created_at, d.last_at,"
            + " d.last_status, d.last_failure, d.last_millis, d.next_attempt_at"
            + " FROM partner_webhook_delivery d JOIN partner_webhook_endpoint e ON e.id = d.endpoint";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** What is to be added. */
    record Fresh(String endpoint, String partner, WebhookType type, String payload) {}

    void add(List<Fresh> deliveries, Instant now) {
        run(connection -> {
            Sql.write(
                    connection,
                    "INSERT INTO partner_webhook_delivery (endpoint, partner, type, payload, state, attempts, tries,"
                            + " next_attempt_at, created_at) VALUES (?, ?, ?, ?, 'WAITING', 0, 0, ?, ?)",
                    deliveries,
                    (insert, fresh) -> {
                        insert.setString(1, fresh.endpoint());
                        insert.setString(2, fresh.partner());
                        insert.setString(3, fresh.type().code());
                        insert.setString(4, fresh.payload());
                        Sql.set(insert, 5, now);
                        Sql.set(insert, 6, now);
                    });
            return null;
        });
    }

    /** Newest first; {@code endpoint} is an id. */
    List<DeliveryRow> list(
            String partner,
            Optional<String> endpoint,
            Optional<DeliveryState> state,
            Optional<WebhookType> type,
            long before,
            int most) {
        var where = new StringBuilder(" WHERE d.partner = ? AND d.id < ?");
        var parameters = new ArrayList<Object>(List.of(partner, before));
        endpoint.ifPresent(id -> and(where, parameters, "d.endpoint", id));
        state.ifPresent(one -> and(where, parameters, "d.state", one.name()));
        type.ifPresent(one -> and(where, parameters, "d.type", one.code()));
        return run(connection -> Sql.select(
                connection,
                COLUMNS + where + " ORDER BY d.id DESC LIMIT " + most,
                DeliveryRows::row,
                parameters.toArray()));
    }

    private static void and(StringBuilder where, List<Object> parameters, String column, Object value) {
        where.append(" AND ").append(column).append(" = ?");
        parameters.add(value);
    }

    Optional<DeliveryView> find(String partner, long id) {
        return run(connection -> {
            List<DeliveryRow> found = Sql.select(
                    connection, COLUMNS + " WHERE d.id = ? AND d.partner = ?", DeliveryRows::row, id, partner);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            List<String> payload = Sql.select(
                    connection,
                    "SELECT payload FROM partner_webhook_delivery WHERE id = ?",
                    row -> row.getString(1),
                    id);
            return Optional.of(new DeliveryView(found.get(0), payload.get(0), attempts(connection, id)));
        });
    }

    private static List<DeliveryView.Attempt> attempts(Connection connection, long delivery) throws SQLException {
        return Sql.select(
                connection,
                "SELECT attempt, attempted_at, status, failure, millis, answer FROM partner_webhook_attempt"
                        + " WHERE delivery = ? ORDER BY attempt DESC LIMIT " + MOST_ATTEMPTS,
                row -> new DeliveryView.Attempt(
                        row.getInt("attempt"),
                        Sql.instant(row, "attempted_at"),
                        number(row, "status"),
                        Optional.ofNullable(row.getString("failure")).map(DeliveryFailure::valueOf),
                        row.getInt("millis"),
                        Optional.ofNullable(row.getString("answer"))),
                delivery);
    }

    /** Sends one again, whatever became of it. */
    void again(long id, Instant now) {
        execute(
                "UPDATE partner_webhook_delivery SET state = 'WAITING', tries = 0, next_attempt_at = ? WHERE id = ?",
                Sql.utcText(now),
                id);
    }

    /** Sends again what has failed since a time, and was not delivered meanwhile. */
    int failedAgain(String endpoint, Instant since, Instant now, int most) {
        return execute(
                "UPDATE partner_webhook_delivery SET state = 'WAITING', tries = 0, next_attempt_at = ?"
                        + " WHERE endpoint = ? AND created_at >= ? AND attempts > 0 AND state IN ('WAITING', 'GIVEN_UP')"
                        + " ORDER BY id LIMIT " + most,
                Sql.utcText(now),
                endpoint,
                Sql.utcText(since));
    }

    /** An endpoint that was removed is sent nothing more. */
    void giveUp(String endpoint) {
        execute(
                "UPDATE partner_webhook_delivery SET state = 'GIVEN_UP', next_attempt_at = NULL"
                        + " WHERE endpoint = ? AND state = 'WAITING'",
                endpoint);
    }

    int forget(Instant before, int most) {
        return execute("DELETE FROM partner_webhook_delivery WHERE created_at < ? LIMIT " + most, Sql.utcText(before));
    }

    private int execute(String sql, Object... parameters) {
        return run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private static DeliveryRow row(ResultSet row) throws SQLException {
        return new DeliveryRow(
                Messages.idOf(row.getLong("id")),
                row.getString("name"),
                WebhookType.of(row.getString("type")).orElse(WebhookType.TEST),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Sql.instant(row, "created_at"),
                instant(row, "last_at"),
                number(row, "last_status"),
                Optional.ofNullable(row.getString("last_failure")).map(DeliveryFailure::valueOf),
                number(row, "last_millis"),
                instant(row, "next_attempt_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Something done on a connection. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
