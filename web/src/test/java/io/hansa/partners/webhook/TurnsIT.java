package io.hansa.partners.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestPartners;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Steps of a turn at an endpoint, on the threads on which the server delivers. */
@InContainer
class TurnsIT {

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Rounds rounds;

    @Inject
    TestPartners partners;

    @Inject
    AsSystem system;

    @Test
    void a_step_is_whole_or_not_there() throws Exception {
        var round = new Round(endpoint(), 1);
        var unknown = new Parcel(-1, "http://127.0.0.1", "{}", 0, 0, List.of());
        var outcome = Outcome.failed(Instant.now(), DeliveryFailure.TIMED_OUT, 1);

        var recorded = system.call(() -> executor.submit(() -> rounds.record(round, unknown, outcome)));

        assertThat(recorded)
                .as("there is no such delivery")
                .failsWithin(30, TimeUnit.SECONDS)
                .withThrowableThat()
                .withStackTraceContaining("partner_webhook_attempt_delivery");
        assertThat(one("SELECT lease_until FROM partner_webhook_round WHERE endpoint = '" + round.endpoint() + "'"))
                .as("the turn is not held longer")
                .isNull();
    }

    /** One that takes nothing, so that no server delivers to it. */
    private String endpoint() throws SQLException {
        var id = "turns" + UUID.randomUUID().toString().substring(0, 8);
        update("INSERT INTO partner_webhook_endpoint (id, partner, name, live_name, url, types, state, state_since,"
                + " registered_at, registered_by, version) VALUES ('" + id + "', '" + partners.withContract() + "', '"
                + id
                + "', NULL, 'http://127.0.0.1', '', 'REMOVED', NOW(), NOW(), 'system:jobs', 1)");
        update("INSERT INTO partner_webhook_round (endpoint, due_at, lease_until, fence, failures) VALUES ('" + id
                + "', NULL, NULL, 1, 0)");
        return id;
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
