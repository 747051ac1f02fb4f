package io.hansa.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** The three units share a transaction, and with it one connection. */
@InContainer
class OneTransactionIT {

    @PersistenceContext(unitName = "ledger")
    EntityManager ledger;

    @PersistenceContext(unitName = "partners")
    EntityManager partners;

    @PersistenceContext(unitName = "club")
    EntityManager club;

    @Resource(lookup = SchemaMigration.DATA_SOURCE)
    DataSource dataSource;

    @Inject
    UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "hansa.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "hansa.db.migrate.user")
    String migrateUser;

    @Inject
    @ConfigProperty(name = "hansa.db.migrate.password")
    String migratePassword;

    @Test
    void units_in_one_transaction_share_one_connection() throws Exception {
        transaction.begin();
        try {
            var connection = connectionOf(ledger);
            assertThat(connectionOf(partners)).isEqualTo(connection);
            assertThat(connectionOf(club)).isEqualTo(connection);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_rollback_takes_back_what_every_unit_wrote() throws Exception {
        asMigratingUser("CREATE OR REPLACE TABLE two_units (unit VARCHAR(20) PRIMARY KEY)");
        asMigratingUser("GRANT SELECT, INSERT ON two_units TO 'hansa_app'@'127.0.0.1'");
        transaction.begin();
        write(ledger, "ledger");
        write(partners, "partners");
        write(club, "club");
        assertThat(written()).isEqualTo(3);
        transaction.rollback();

        assertThat(written()).isZero();
    }

    private void asMigratingUser(String sql) throws SQLException {
        try (var connection = new MariaDbDataSource(url).getConnection(migrateUser, migratePassword);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void write(EntityManager manager, String unit) {
        manager.createNativeQuery("INSERT INTO two_units VALUES (?)")
                .setParameter(1, unit)
                .executeUpdate();
    }

    private int written() {
        var count = (Number)
                ledger.createNativeQuery("SELECT COUNT(*) FROM two_units").getSingleResult();
        return count.intValue();
    }

    @Test
    void connections_read_what_is_committed_in_universal_time() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT @@transaction_isolation, @@time_zone, CURRENT_USER()")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("READ-COMMITTED");
            assertThat(row.getString(2)).isEqualTo("+00:00");
            assertThat(row.getString(3)).isEqualTo("hansa_app@127.0.0.1");
        }
    }

    private static Object connectionOf(EntityManager manager) {
        return manager.createNativeQuery("SELECT CONNECTION_ID()").getSingleResult();
    }
}
