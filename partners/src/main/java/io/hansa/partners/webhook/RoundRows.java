package io.hansa.partners.webhook;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps whose turn it is at each endpoint, when the next is due, and what attempts came to. */
@ApplicationScoped
class RoundRows {

    private static final int CANDIDATES = 16;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** Endpoints have something to send, now if no earlier. */
    void wake(List<String> endpoints, Instant now) {
        for (String endpoint : endpoints) {
            update(
                    "UPDATE partner_webhook_round SET due_at = LEAST(COALESCE(due_at, ?), ?) WHERE endpoint = ?",
                    Sql.utcText(now),
                    Sql.utcText(now),
                    endpoint);
        }
    }

    /** An endpoint is tried at once, however often it was not reached. */
    void wakeNow(String endpoint, Instant now) {
        update(
                "UPDATE partner_webhook_round SET due_at = ?, failures = 0 WHERE endpoint = ?",
                Sql.utcText(now),
                endpoint);
    }

    /** Takes the turn at an endpoint that is due and that nobody has; those that were reached come first. */
    Optional<Round> take(Instant now, Instant until, boolean reachedOnly) {
        for (String candidate : candidates(now, reachedOnly)) {
            int taken = update(
                    "UPDATE partner_webhook_round SET lease_until = ?, fence = fence + 1 WHERE endpoint = ?"
                            + " AND due_at <= ? AND (lease_until IS NULL OR lease_until <= ?)",
                    Sql.utcText(until),
                    candidate,
                    Sql.utcText(now),
                    Sql.utcText(now));
            if (taken == 1) {
                return Optional.of(new Round(candidate, fence(candidate)));
            }
        }
        return Optional.empty();
    }

    private List<String> candidates(Instant now, boolean reachedOnly) {
        return select(
                "SELECT endpoint FROM partner_webhook_round WHERE due_at <= ?"
                        + " AND (lease_until IS NULL OR lease_until <= ?)"
                        + (reachedOnly ? " AND failures = 0" : "")
                        + " ORDER BY failures > 0, due_at LIMIT " + CANDIDATES,
                row -> row.getString(1),
                Sql.utcText(now),
                Sql.utcText(now));
    }

    private long fence(String endpoint) {
        return select("SELECT fence FROM partner_webhook_round WHERE endpoint = ?", row -> row.getLong(1), endpoint)
                .get(0);
    }

    /** @return whether the turn is still that of the round, now until then */
    boolean extend(Round round, Instant until) {
        return update(
                        "UPDATE partner_webhook_round SET lease_until = ? WHERE endpoint = ? AND fence = ?",
                        Sql.utcText(until),
                        round.endpoint(),
                        round.fence())
                == 1;
    }

    /**
     * Ends a turn. The next is due when the first of what waits is, but behind those that wait already; nothing is due at an endpoint
     * that takes nothing.
     *
     * @param earliest now, or when the endpoint has rested
     * @return whether the turn was still that of the round
     */
    boolean end(Round round, Instant earliest) {
        int ended = update(
                "UPDATE partner_webhook_round SET lease_until = NULL WHERE endpoint = ? AND fence = ?",
                round.endpoint(),
                round.fence());
        if (ended == 1) {
            update(
                    "UPDATE partner_webhook_round SET due_at = GREATEST(?, (SELECT MIN(d.next_attempt_at)"
                            + " FROM partner_webhook_delivery d JOIN partner_webhook_endpoint e ON e.id = d.endpoint"
                            + " WHERE d.endpoint = ? AND d.state = 'WAITING' AND e.state = 'ACTIVE')) WHERE endpoint = ?",
                    Sql.utcText(earliest),
                    round.endpoint(),
                    round.endpoint());
        }
        return ended == 1;
    }

    /** Whether an endpoint was reached. */
    int failures(Round round, boolean reached) {
        update(
                "UPDATE partner_webhook_round SET failures = "
                        + (reached ? "0 WHERE failures <> 0 AND " : "failures + 1 WHERE ")
                        + "endpoint = ?",
                round.endpoint());
        return select(
                        "SELECT failures FROM partner_webhook_round WHERE endpoint = ?",
                        row -> row.getInt(1),
                        round.endpoint())
                .get(0);
    }

    /** What is due at an endpoint, oldest first. */
    List<Parcel> due(String endpoint, String url, List<byte[]> secrets, Instant now, int most) {
        return select(
                "SELECT id, payload, attempts, tries FROM partner_webhook_delivery WHERE endpoint = ?"
                        + " AND state = 'WAITING' AND next_attempt_at <= ? ORDER BY next_attempt_at, id LIMIT " + most,
                row -> new Parcel(
                        row.getLong("id"),
                        url,
                        row.getString("payload"),
                        row.getInt("attempts"),
                        row.getInt("tries"),
                        secrets),
                endpoint,
                Sql.utcText(now));
    }

    void attempted(Parcel parcel, Outcome outcome) {
        update(
                "INSERT INTO partner_webhook_attempt (delivery, attempt, attempted_at, status, failure, millis, answer)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                parcel.delivery(),
                parcel.attempts() + 1,
                Sql.utcText(outcome.at()),
                status(outcome),
                failure(outcome),
                outcome.millis(),
                outcome.answer().orElse(null));
    }

    void result(Parcel parcel, Outcome outcome, DeliveryState state, Optional<Instant> next) {
        update(
                "UPDATE partner_webhook_delivery SET attempts = ?, tries = ?, state = ?, next_attempt_at = ?, last_at = ?,"
                        + " last_status = ?, last_failure = ?, last_millis = ? WHERE id = ?",
                parcel.attempts() + 1,
                parcel.tries() + 1,
                state.name(),
                next.map(Sql::utcText).orElse(null),
                Sql.utcText(outcome.at()),
                status(outcome),
                failure(outcome),
                outcome.millis(),
                parcel.delivery());
    }

    void arrived(String endpoint) {
        update(
                "UPDATE partner_webhook_endpoint SET failing_since = NULL WHERE id = ? AND failing_since IS NOT NULL",
                endpoint);
    }

    void failed(String endpoint, Instant at) {
        update(
                "UPDATE partner_webhook_endpoint SET failing_since = COALESCE(failing_since, ?) WHERE id = ?",
                Sql.utcText(at),
                endpoint);
    }

    void disable(String endpoint, DisabledFor reason, Instant failingSince, Instant now) {
        update(
                "UPDATE partner_webhook_endpoint SET state = 'DISABLED', disabled_for = ?, state_since = ?,"
                        + " version = version + 1 WHERE id = ? AND state = 'ACTIVE' AND failing_since <= ?",
                reason.name(),
                Sql.utcText(now),
                endpoint,
                Sql.utcText(failingSince));
    }

    private static Integer status(Outcome outcome) {
        return outcome.status().isPresent() ? outcome.status().getAsInt() : null;
    }

    private static String failure(Outcome outcome) {
        return outcome.failure().map(Enum::name).orElse(null);
    }

    private <T> List<T> select(String sql, Sql.Row<T> row, Object... parameters) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(connection, sql, row, parameters);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
