package io.hansa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseIT {

    private static final TestDatabase DATABASE = EmbeddedDatabase.forTests();

    @Test
    void is_started_once_for_a_test_run() {
        assertThat(EmbeddedDatabase.forTests()).isSameAs(DATABASE);
    }

    @Test
    void lets_the_migrating_user_make_tables_and_grant_on_them() throws SQLException {
        try (var migrate = DATABASE.connect(DATABASE.migrate());
                var app = DATABASE.connect(DATABASE.app())) {
            run(migrate, "CREATE TABLE fact (id BIGINT PRIMARY KEY)");
            assertThatThrownBy(() -> run(app, "INSERT INTO fact VALUES (1)")).hasMessageContaining("denied");

            run(migrate, "GRANT SELECT, INSERT ON fact TO 'hansa_app'@'127.0.0.1'");

            run(app, "INSERT INTO fact VALUES (1)");
            assertThatThrownBy(() -> run(app, "DELETE FROM fact")).hasMessageContaining("denied");
        }
    }

    @Test
    void lets_the_migrating_user_make_triggers_that_guard_facts() throws SQLException {
        try (var migrate = DATABASE.connect(DATABASE.migrate())) {
            run(migrate, "CREATE TABLE guarded (id BIGINT PRIMARY KEY)");
            run(
                    migrate,
                    "CREATE TRIGGER guarded_stays BEFORE DELETE ON guarded FOR EACH ROW"
                            + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'facts stay'");
            run(migrate, "INSERT INTO guarded VALUES (1)");
            assertThatThrownBy(() -> run(migrate, "DELETE FROM guarded")).hasMessageContaining("facts stay");
        }
    }

    @Test
    void refuses_a_wrong_password_and_a_user_without_a_name() {
        assertThatThrownBy(() -> DriverManager.getConnection(DATABASE.jdbcUrl(), "hansa_app", "wrong"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> DriverManager.getConnection(DATABASE.jdbcUrl(), "", ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(DATABASE.jdbcUrl(), "root", ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void runs_in_universal_time_at_read_committed() throws SQLException {
        try (var app = DATABASE.connect(DATABASE.app());
                var statement = app.createStatement();
                var row = statement.executeQuery(
                        "SELECT @@time_zone, @@transaction_isolation, @@innodb_rollback_on_timeout")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("+00:00");
            assertThat(row.getString(2)).isEqualTo("READ-COMMITTED");
            assertThat(row.getInt(3)).isOne();
        }
    }

    @Test
    void keeps_what_was_committed_when_it_is_killed_and_stops_the_orphan_of_a_dead_run()
            throws SQLException, IOException {
        var settings = DatabaseSettings.of(folder("orphan"), binaries(), 0, "m'1", "a\\2", "r");
        var first = EmbeddedDatabase.start(settings);
        try (var migrate = DriverManager.getConnection(first.jdbcUrl(), "hansa_migrate", "m'1")) {
            run(migrate, "CREATE OR REPLACE TABLE kept (id BIGINT PRIMARY KEY)");
            run(migrate, "INSERT INTO kept VALUES (7)");
        }
        assertThatThrownBy(() -> EmbeddedDatabase.start(settings))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("in use by another running Hansa");

        first.abandon();
        try (var second = EmbeddedDatabase.start(settings);
                var migrate = DriverManager.getConnection(second.jdbcUrl(), "hansa_migrate", "m'1");
                var statement = migrate.createStatement();
                var row = statement.executeQuery("SELECT id FROM kept")) {
            assertThat(row.next()).isTrue();
            assertThat(Files.exists(settings.folder().resolve("init.sql"))).isFalse();
        }
    }

    @Test
    void starts_on_pages_as_large_as_they_were_made() throws SQLException {
        var settings = DatabaseSettings.of(folder("pages"), binaries(), 0, "m", "a", "r");
        System.setProperty("hansa.db.options", "--innodb-page-size=16384");
        try {
            assertThat(pageSize(settings)).isEqualTo(16_384);
        } finally {
            System.clearProperty("hansa.db.options");
        }
        assertThat(pageSize(settings)).as("without saying so again").isEqualTo(16_384);

        try (var app = DATABASE.connect(DATABASE.app())) {
            assertThat(pageSize(app)).as("of one that was made new").isEqualTo(PageSize.OF_NEW);
        }
    }

    private static int pageSize(DatabaseSettings settings) throws SQLException {
        try (var database = EmbeddedDatabase.start(settings);
                var migrate = DriverManager.getConnection(database.jdbcUrl(), "hansa_migrate", "m")) {
            return pageSize(migrate);
        }
    }

    private static int pageSize(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT @@innodb_page_size")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void says_that_a_port_is_taken() {
        int taken = DATABASE.port();
        var settings = DatabaseSettings.of(folder("taken"), binaries(), taken, "m", "a", "r");
        assertThatThrownBy(() -> EmbeddedDatabase.start(settings))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("Port " + taken);
    }

    private static Path folder(String name) {
        return Path.of("target", "database-" + name);
    }

    private static Path binaries() {
        return TestDatabase.sharedBinaries(Path.of("target").toAbsolutePath());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
