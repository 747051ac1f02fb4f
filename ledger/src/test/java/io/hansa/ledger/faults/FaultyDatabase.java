package io.hansa.ledger.faults;

import io.hansa.kernel.schema.Migrations;
import io.hansa.launcher.DatabaseSettings;
import io.hansa.launcher.DatabaseUser;
import io.hansa.launcher.EmbeddedDatabase;
import io.hansa.launcher.Ports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A database of one test, which may be killed, started again, and started with little room. */
final class FaultyDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final String url;
    private final DatabaseUser migrate = new DatabaseUser(DatabaseUser.MIGRATE, "migrate");
    private final DatabaseUser app = new DatabaseUser(DatabaseUser.APP, "app");
    private final List<String> command;
    private final Path log;
    private Process process;

    private FaultyDatabase(String url, List<String> command, Path log) {
        this.url = url;
        this.command = command;
        this.log = log;
    }

    /** An empty ledger; what it takes to start it is learnt from a first, orderly start. */
    static FaultyDatabase start(String name, String... options) throws IOException, SQLException {
        Path folder = TARGET.resolve("faulty-" + name);
        delete(folder);
        List<String> command;
        String url;
        try (EmbeddedDatabase first = EmbeddedDatabase.start(new DatabaseSettings(
                folder,
                binaries(),
                Ports.free(),
                new DatabaseUser(DatabaseUser.MIGRATE, "migrate"),
                new DatabaseUser(DatabaseUser.APP, "app"),
                new DatabaseUser(DatabaseUser.REPORT, "report"),
                null))) {
            url = first.jdbcUrl();
            command = commandOf(Long.parseLong(
                    Files.readString(folder.resolve("mariadbd.pid")).trim()));
        }
        command.addAll(List.of(options));
        FaultyDatabase database = new FaultyDatabase(url, command, folder.resolve("log"));
        database.restart();
        new Migrations(
                        url,
                        database.migrate.name(),
                        database.migrate.password(),
                        "hansa_app@127.0.0.1",
                        "hansa_report@127.0.0.1")
                .run();
        return database;
    }

    /** Where the other tests of the build unpack them too. */
    private static Path binaries() {
        Path top = TARGET.getParent();
        while (top.getParent() != null && Files.exists(top.getParent().resolve("pom.xml"))) {
            top = top.getParent();
        }
        return top.resolve("target").resolve("mariadb");
    }

    private static List<String> commandOf(long pid) {
        ProcessHandle.Info info = ProcessHandle.of(pid).orElseThrow().info();
        List<String> command = new ArrayList<>(List.of(info.command().orElseThrow()));
        Stream.of(info.arguments().orElseThrow())
                .filter(argument -> !argument.startsWith("--init-file"))
                .forEach(command::add);
        return command;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** With user and password, and what the application relies on. */
    String url() {
        return url + "&user=" + app.name() + "&password=" + app.password();
    }

    /** What it has said so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    int port() {
        return Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
    }

    /** As a power cut would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts it again with more options, the last of which count, and returns when it answers. */
    void restart(String... more) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LD_LIBRARY_PATH", binaries().resolve("libs").toString());
        process = builder.start();
        Instant last = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(last)) {
                throw new IllegalStateException("the database does not start: see " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
