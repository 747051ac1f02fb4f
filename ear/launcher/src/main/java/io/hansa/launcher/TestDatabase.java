package io.hansa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The database of a test run: one for each virtual machine, under {@code target/}, on a free port.
 *
 * <p>Each run begins with an empty schema; a test makes its own world in it and depends on no other test's rows.
 */
public final class TestDatabase {

    private static TestDatabase instance;

    private final EmbeddedDatabase database;
    private final Deque<Runnable> first = new ConcurrentLinkedDeque<>();

    private TestDatabase(EmbeddedDatabase database) {
        this.database = database;
    }

    static synchronized TestDatabase instance() {
        if (instance == null) {
            instance = start();
        }
        return instance;
    }

    private static TestDatabase start() {
        var target = Path.of("target").toAbsolutePath();
        var settings = new DatabaseSettings(
                target.resolve("database"),
                sharedBinaries(target),
                0,
                new DatabaseUser(DatabaseUser.MIGRATE, "migrate"),
                new DatabaseUser(DatabaseUser.APP, "app"),
                new DatabaseUser(DatabaseUser.REPORT, "report"),
                new DatabaseUser("root", "root"));
        try (var lock = FolderLock.take(settings.folder())) {
            EmbeddedDatabase.stopOrphan(settings);
            Trees.delete(settings.folder().resolve("data"));
        } catch (IOException e) {
            throw new LaunchProblem("The test database's folder can't be emptied: " + e.getMessage(), e);
        }
        var database = EmbeddedDatabase.start(settings);
        var test = new TestDatabase(database);
        Runtime.getRuntime().addShutdownHook(new Thread(test::stop, "stop the test database"));
        return test;
    }

    /** Unpacked once for all modules of the build: beside the topmost pom. */
    static Path sharedBinaries(Path target) {
        var top = target.getParent();
        while (top.getParent() != null && Files.exists(top.getParent().resolve("pom.xml"))) {
            top = top.getParent();
        }
        return top.resolve("target").resolve("mariadb");
    }

    /** What uses the database is stopped before it, at the end of the virtual machine. */
    public void stopFirst(Runnable stop) {
        first.push(stop);
    }

    private void stop() {
        first.forEach(Runnable::run);
        database.close();
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    public int port() {
        return database.port();
    }

    /** Makes and grants tables. */
    public DatabaseUser migrate() {
        return database.settings().migrate();
    }

    /** What the application signs in as. */
    public DatabaseUser app() {
        return database.settings().app();
    }

    /** Reads for reports. */
    public DatabaseUser report() {
        return database.settings().report();
    }

    /** Every right: for planting damage that the product's users can't do. */
    public DatabaseUser root() {
        return database.settings().root();
    }

    /** What opens a persistence unit without a container, signed in as the application, one transaction a connection. */
    public Map<String, String> unitProperties() {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.driver", "org.mariadb.jdbc.Driver",
                "jakarta.persistence.jdbc.url", jdbcUrl(),
                "jakarta.persistence.jdbc.user", app().name(),
                "jakarta.persistence.jdbc.password", app().password(),
                "eclipselink.weaving", "false");
    }

    public Connection connect(DatabaseUser user) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user.name(), user.password());
    }
}
