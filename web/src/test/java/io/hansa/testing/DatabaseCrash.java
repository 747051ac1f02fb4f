package io.hansa.testing;

import io.hansa.launcher.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Ends the database under the server as a power cut would, and starts it again with the same options at the same address. */
final class DatabaseCrash {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestDatabase database;
    private final Path folder = TestDatabase.ownFolder("database");
    private Process process;

    DatabaseCrash(TestDatabase database) {
        this.database = database;
    }

    void crashAndStartAgain() throws IOException {
        ProcessHandle running = ProcessHandle.of(Long.parseLong(
                        Files.readString(folder.resolve("mariadbd.pid")).strip()))
                .orElseThrow();
        List<String> command = commandOf(running.info());
        running.destroyForcibly();
        running.onExit().join();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        Path program = Path.of(command.get(0));
        builder.environment()
                .put("LD_LIBRARY_PATH", program.resolveSibling("../libs").toString());
        process = builder.start();
        awaitAnswer();
    }

    /** Without the file of a first start, which is gone by then. */
    private static List<String> commandOf(ProcessHandle.Info info) {
        List<String> command = new ArrayList<>(List.of(info.command().orElseThrow()));
        Stream.of(info.arguments().orElseThrow())
                .filter(argument -> !argument.startsWith("--init-file"))
                .forEach(command::add);
        return command;
    }

    private void awaitAnswer() {
        Instant last = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(last)) {
                throw new IllegalStateException("the database does not start: see " + folder.resolve("log"));
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private boolean answers() {
        try (var connection = database.connect(database.app())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** One that was started again is nobody else's to stop. */
    void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }
}
