package io.hansa.schema;

import io.hansa.kernel.schema.Migrations;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Migrates at start-up, and defines the data source that all three persistence units use.
 *
 * <p>The pool's largest size is small on purpose: two cores serve sixteen connections well, and two hundred badly; who
 * waits longer than three seconds for one is told to come back. The server reads it as a number and no expression, so it
 * stands here. In the properties there must be no space round the equals sign, or the server ignores the line.
 */
@Singleton
@Startup
@PermitAll
@DataSourceDefinition(
        name = SchemaMigration.DATA_SOURCE,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=hansa.db.url}",
        user = "${MPCONFIG=hansa.db.user}",
        password = "${MPCONFIG=hansa.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 16,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=3000"
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchemaMigration {

    /** The JNDI name that every persistence unit names. */
    public static final String DATA_SOURCE = "java:app/jdbc/hansa";

    @Inject
    @ConfigProperty(name = "hansa.db.url")
    String url;

    @Resource(lookup = DATA_SOURCE)
    DataSource dataSource;

    @Inject
    @ConfigProperty(name = "hansa.db.migrate.user")
    String migrateUser;

    @Inject
    @ConfigProperty(name = "hansa.db.migrate.password")
    String migratePassword;

    /** Who reads for reports, as {@code name@host}; without it {@code hansa_report} on the application user's host. */
    @Inject
    @ConfigProperty(name = "hansa.db.report.account")
    Optional<String> reportAccount;

    @PostConstruct
    void migrate() {
        var app = appAccount();
        var report = reportAccount.orElse("hansa_report" + app.substring(app.lastIndexOf('@')));
        new Migrations(url, migrateUser, migratePassword, app, report).run();
    }

    /** Asked of the database itself: rights go to an account, and only the database knows which host part matched. */
    private String appAccount() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT CURRENT_USER()")) {
            OldestDatabase.check(connection.getMetaData());
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database at hansa.db.url can't be used: " + e.getMessage(), e);
        }
    }
}
