package io.hansa.partners.webhook;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Keeps what is to be told until it has become deliveries. */
@ApplicationScoped
class NewsRows {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    void add(String partner, WebhookType type, String subject, Instant happenedAt) {
        try (Connection connection = dataSource.getConnection();
                var insert = Sql.bulk(
                        connection,
                        "INSERT INTO partner_webhook_news (partner, type, subject, happened_at, not_before)"
                                + " VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, partner);
            insert.setString(2, type.code());
            insert.setString(3, subject);
            Sql.set(insert, 4, happenedAt);
            Sql.set(insert, 5, happenedAt);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Locks the oldest; what another server is telling is passed over. */
    List<News> lockDue(Instant now, int most) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(
                    connection,
                    "SELECT id, partner, type, subject, happened_at FROM partner_webhook_news WHERE not_before <= ?"
                            + " ORDER BY id LIMIT " + most + " FOR UPDATE SKIP LOCKED",
                    row -> new News(
                            row.getLong("id"),
                            row.getString("partner"),
                            WebhookType.of(row.getString("type")).orElse(WebhookType.TEST),
                            row.getString("subject"),
                            Sql.instant(row, "happened_at")),
                    Sql.utc(now));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    void told(List<News> told) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.executeIn(
                    connection,
                    "DELETE FROM partner_webhook_news WHERE id IN (?*)",
                    told.stream().map(News::id).toList());
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    void postpone(News news, Instant until) {
        try (Connection connection = dataSource.getConnection();
                var update =
                        connection.prepareStatement("UPDATE partner_webhook_news SET not_before = ? WHERE id = ?")) {
            Sql.set(update, 1, until);
            update.setLong(2, news.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
