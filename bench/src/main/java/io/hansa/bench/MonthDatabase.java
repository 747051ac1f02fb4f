package io.hansa.bench;

import io.hansa.launcher.EmbeddedDatabase;
import io.hansa.launcher.Ports;
import io.hansa.launcher.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The database of a month, at one address; it is stopped, its files are copied, and it is started on this copy or that. */
final class MonthDatabase implements AutoCloseable {

    private static final String DATA = "data";

    private final Path folder;
    private final int port = Ports.free();
    private EmbeddedDatabase running;
    private Path at;

    /** @param folder of all copies; what an earlier measurement left in it is deleted */
    MonthDatabase(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    void start(String copy) {
        at = folder.resolve(copy);
        running = EmbeddedDatabase.start(TestDatabase.settings(at, port));
    }

    String url() {
        return running.jdbcUrl();
    }

    Connection root() throws SQLException {
        var root = running.settings().root();
        return DriverManager.getConnection(
                url().replaceAll("socketTimeout=\\d+", "socketTimeout=0"), root.name(), root.password());
    }

    ProcessHandle process() throws IOException {
        String pid = Files.readString(at.resolve("mariadbd.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Of the files of one that is stopped. */
    void copy(String from, String to) throws IOException {
        Path source = folder.resolve(from).resolve(DATA);
        Path target = folder.resolve(to).resolve(DATA);
        List<Path> files;
        try (Stream<Path> all = Files.walk(source)) {
            files = all.toList();
        }
        Files.createDirectories(target.getParent());
        for (Path file : files) {
            Files.copy(file, target.resolve(source.relativize(file)));
        }
    }

    /** Returns when the process is gone, and all that it had in memory is in its files. */
    @Override
    public void close() throws IOException {
        if (running != null) {
            ProcessHandle process = process();
            running.close();
            process.onExit().join();
            running = null;
        }
    }
}
