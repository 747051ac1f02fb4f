package io.hansa.kernel.schema;

import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Runs the migrations of the modules that are on the class path.
 *
 * @param url JDBC address of the schema
 * @param user may make tables and grant on them
 * @param app the application's account as {@code name@host}
 * @param report the account for reports as {@code name@host}
 */
public record Migrations(String url, String user, String password, String app, String report) {

    /** Migrates every module that is present; what is done already is left alone. */
    public void run() {
        for (var module : SchemaModule.values()) {
            if (module.present()) {
                migrate(module);
            }
        }
    }

    private void migrate(SchemaModule module) {
        Flyway.configure(SchemaModule.class.getClassLoader())
                // a migration may work in silence for longer than a request
                .dataSource(url.replaceAll("socketTimeout=\\d+", "socketTimeout=0"), user, password)
                .locations("classpath:" + module.folder())
                .table(module.history())
                // the modules share one schema: for all but the first it is not empty at the start
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .placeholders(Map.of("app", quoted(app), "report", quoted(report)))
                .load()
                .migrate();
    }

    private static String quoted(String account) {
        int at = account.lastIndexOf('@');
        if (at < 1 || account.contains("'")) {
            throw new IllegalArgumentException("An account is name@host: " + account);
        }
        return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
    }
}
