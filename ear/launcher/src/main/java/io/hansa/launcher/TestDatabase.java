package io.hansa.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The database of a test run: one for each virtual machine, under {@code target/}, on a free port.
 *
 * <p>Each run begins with an empty schema; a test makes its own world in it and depends on no other test's rows. A process that a
 * test starts, to be killed for one, is told with {@code -Dhansa.test.database} at which address that of its test is.
 */
public final class TestDatabase {

    /** The system property with the name of this virtual machine among those that run a module's tests side by side. */
    public static final String LANE = "hansa.lane";

    /** The system property with the address of a database that runs, and that others migrate and stop. */
    public static final String RUNNING = "hansa.test.database";

    private static final String FIRST = "lane-1";

    private static TestDatabase instance;

    private final String jdbcUrl;
    private final DatabaseSettings settings;
    private final Deque<Runnable> first = new ConcurrentLinkedDeque<>();

    private TestDatabase(String jdbcUrl, DatabaseSettings settings) {
        this.jdbcUrl = jdbcUrl;
        this.settings = settings;
    }

    static synchronized TestDatabase instance() {
        if (instance == null) {
            var running = System.getProperty(RUNNING);
            instance = running == null ? start() : new TestDatabase(running, settings(Path.of("target"), 0));
        }
        return instance;
    }

    /** For a database of a test's own, with the users of all test databases. */
    public static DatabaseSettings settings(Path folder, int port) {
        return new DatabaseSettings(
                folder.toAbsolutePath(),
                sharedBinaries(Path.of("target").toAbsolutePath()),
                port,
                new DatabaseUser(DatabaseUser.MIGRATE, "migrate"),
                new DatabaseUser(DatabaseUser.APP, "app"),
                new DatabaseUser(DatabaseUser.REPORT, "report"),
                new DatabaseUser("root", "root"));
    }

    /** A folder under {@code target/} that no other virtual machine of this build's tests writes to. */
    public static Path ownFolder(String name) {
        var lane = System.getProperty(LANE, FIRST);
        return Path.of("target", lane.equals(FIRST) ? name : name + "-" + lane).toAbsolutePath();
    }

    private static TestDatabase start() {
        var settings = settings(ownFolder("database"), 0);
        try (var lock = FolderLock.take(settings.folder())) {
            EmbeddedDatabase.stopOrphan(settings);
            Trees.delete(settings.folder().resolve("data"));
        } catch (IOException e) {
            throw new LaunchProblem("The test database's folder can't be emptied: " + e.getMessage(), e);
        }
        var database = startInTurn(settings);
        var test = new TestDatabase(database.jdbcUrl(), settings);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            test.first.forEach(Runnable::run);
                            database.close();
                        },
                        "stop the test database"));
        return test;
    }

    /** One after the other: the first unpacks the program that all use. */
    private static EmbeddedDatabase startInTurn(DatabaseSettings settings) {
        try {
            Files.createDirectories(settings.binaries());
            try (var channel = FileChannel.open(
                            settings.binaries().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var turn = channel.lock()) {
                return EmbeddedDatabase.start(settings);
            }
        } catch (IOException e) {
            throw new LaunchProblem("The test database's program can't be unpacked: " + e.getMessage(), e);
        }
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

    public String jdbcUrl() {
        return jdbcUrl;
    }

    public int port() {
        return URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
    }

    /** A program that comes with the database, as {@code mariadb-dump}. */
    public Path program(String name) {
        return settings.binaries().resolve("bin").resolve(name);
    }

    /** Whether somebody else has migrated it, and stops it. */
    public boolean isOthers() {
        return System.getProperty(RUNNING) != null;
    }

    /** Makes and grants tables. */
    public DatabaseUser migrate() {
        return settings.migrate();
    }

    /** What the application signs in as. */
    public DatabaseUser app() {
        return settings.app();
    }

    /** Reads for reports. */
    public DatabaseUser report() {
        return settings.report();
    }

    /** Every right: for planting damage that the product's users can't do. */
    public DatabaseUser root() {
        return settings.root();
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
