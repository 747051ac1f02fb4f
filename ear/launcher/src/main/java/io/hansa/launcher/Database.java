package io.hansa.launcher;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The database of a run: the one that {@code hansa.db.url} names, else an embedded one in the data folder. */
final class Database implements AutoCloseable {

    private static final String URL = "hansa.db.url";
    private static final int MAJOR = 10;
    private static final int MINOR = 6;

    private final EmbeddedDatabase embedded;
    private final Map<String, String> settings = new LinkedHashMap<>();

    private Database(EmbeddedDatabase embedded) {
        this.embedded = embedded;
    }

    static Database open(Configuration configuration, Secrets secrets, Path data) {
        return configuration.get(URL).isPresent() ? outside(configuration) : embedded(configuration, secrets, data);
    }

    private static Database embedded(Configuration configuration, Secrets secrets, Path data) {
        var database = new Database(EmbeddedDatabase.start(DatabaseSettings.of(
                data.resolve("database"),
                data.resolve("program").resolve("mariadb"),
                configuration.port("hansa.db.port", 0),
                secrets.get(Secrets.MIGRATE),
                secrets.get(Secrets.APP),
                secrets.get(Secrets.REPORT))));
        database.settings.put(URL, database.embedded.jdbcUrl());
        database.settings.put("hansa.db.user", DatabaseUser.APP);
        database.settings.put(Secrets.APP, secrets.get(Secrets.APP));
        database.settings.put("hansa.db.migrate.user", DatabaseUser.MIGRATE);
        database.settings.put(Secrets.MIGRATE, secrets.get(Secrets.MIGRATE));
        return database;
    }

    private static Database outside(Configuration configuration) {
        var database = new Database(null);
        database.settings.put(URL, DatabaseAddress.complete(required(configuration, URL)));
        database.settings.put("hansa.db.user", configuration.get("hansa.db.user", DatabaseUser.APP));
        database.settings.put(Secrets.APP, required(configuration, Secrets.APP));
        database.settings.put(
                "hansa.db.migrate.user", configuration.get("hansa.db.migrate.user", DatabaseUser.MIGRATE));
        database.settings.put(Secrets.MIGRATE, required(configuration, Secrets.MIGRATE));
        database.check("hansa.db.migrate.user", Secrets.MIGRATE);
        database.check("hansa.db.user", Secrets.APP);
        return database;
    }

    private static String required(Configuration configuration, String key) {
        return configuration
                .get(key)
                .orElseThrow(() -> new LaunchProblem(
                        "hansa.db.url names a database of your own, so " + key + " must be set as well."));
    }

    private void check(String user, String password) {
        var name = settings.get(user);
        try (var connection = DriverManager.getConnection(settings.get(URL), name, settings.get(password))) {
            var about = connection.getMetaData();
            int major = about.getDatabaseMajorVersion();
            if (major < MAJOR || major == MAJOR && about.getDatabaseMinorVersion() < MINOR) {
                throw new LaunchProblem("Hansa needs MariaDB " + MAJOR + "." + MINOR
                        + " or newer, and the one at hansa.db.url is " + about.getDatabaseProductVersion() + ".");
            }
        } catch (SQLException e) {
            throw new LaunchProblem("The database at hansa.db.url can't be used as " + name + ": " + e.getMessage(), e);
        }
    }

    /** MicroProfile Config keys for the application. */
    Map<String, String> settings() {
        return settings;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
