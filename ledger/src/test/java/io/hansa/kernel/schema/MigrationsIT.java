package io.hansa.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.launcher.EmbeddedDatabase;
import io.hansa.launcher.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    private static final TestDatabase DATABASE = EmbeddedDatabase.forTests();

    @Test
    void make_the_tables_once_and_may_be_run_again() throws SQLException {
        migrations("hansa_app@127.0.0.1").run();
        int applied = applied();

        migrations("hansa_app@127.0.0.1").run();

        assertThat(applied()).isEqualTo(applied).isPositive();
    }

    @Test
    void give_each_user_the_rights_that_a_script_names() throws SQLException {
        migrations("hansa_app@127.0.0.1").run();
        try (var app = DATABASE.connect(DATABASE.app());
                var report = DATABASE.connect(DATABASE.report());
                var write = app.createStatement();
                var read = report.createStatement()) {
            write.execute("INSERT INTO club_stand_in SELECT NEXT VALUE FOR club_stand_in_seq");
            assertThat(read.executeQuery("SELECT id FROM club_stand_in").next()).isTrue();
            assertThatThrownBy(() -> write.execute("DELETE FROM club_stand_in")).hasMessageContaining("denied");
            assertThatThrownBy(() -> read.execute("INSERT INTO club_stand_in VALUES (2)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void refuse_an_account_that_is_not_a_name_and_a_host() {
        assertThatThrownBy(() -> migrations("hansa_app").run()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> migrations("x'@'y").run()).isInstanceOf(IllegalArgumentException.class);
    }

    private static Migrations migrations(String app) {
        var migrate = DATABASE.migrate();
        return new Migrations(DATABASE.jdbcUrl(), migrate.name(), migrate.password(), app, "hansa_report@127.0.0.1");
    }

    private static int applied() throws SQLException {
        try (var root = DATABASE.connect(DATABASE.root());
                var statement = root.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM club_schema_history WHERE success")) {
            row.next();
            return row.getInt(1);
        }
    }
}
