package io.hansa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** On what the measurement ran. */
final class Conditions {

    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final double loadBefore = load();
    private final String database;
    private final String commit = commit();

    Conditions(Connection connection) throws SQLException {
        this.database = "MariaDB " + connection.getMetaData().getDatabaseProductVersion() + ", " + pages(connection)
                + ", log " + megabytes(connection, "innodb_log_file_size") + " MiB, every commit flushed ("
                + variable(connection, "innodb_flush_log_at_trx_commit") + ")";
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%s to %s, %d cores for clients, server and database together, %s, Java %s; %s. Load before %.1f, now %.1f: "
                        + "what others do on the machine meets floor and path alike, because they take turns.",
                begun,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                System.getProperty("java.version"),
                database,
                loadBefore,
                load());
    }

    /** When and of which source a row was measured: rows of other runs stand beside it. */
    String time() {
        return "measured " + begun.atZone(ZoneOffset.UTC).toLocalDate() + (commit.isEmpty() ? "" : " at " + commit);
    }

    /** Empty where the source is in no repository. */
    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    /** What the database keeps of its pages in memory, and how large one is. */
    static String pages(Connection connection) throws SQLException {
        return "buffer pool " + megabytes(connection, "innodb_buffer_pool_size") + " MiB, pages of "
                + variable(connection, "innodb_page_size") + " bytes";
    }

    private static long megabytes(Connection connection, String name) throws SQLException {
        return Long.parseLong(variable(connection, name)) >> 20;
    }

    private static String variable(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@" + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
