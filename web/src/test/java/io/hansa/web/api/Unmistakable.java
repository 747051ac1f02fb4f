package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.launcher.TestDatabase;
import io.hansa.testing.RunningHansa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A person whose values are nobody else's, so that they are found wherever they are: in tables, the server's log, letters and texts. */
final class Unmistakable {

    static final String FAMILY = "Xqzfamily";
    static final String GIVEN = "Vjwgiven";
    static final String COMPANION = "Wkxcompanion";
    static final LocalDate BORN = LocalDate.of(1911, 3, 7);

    private static final Path LOG = TestDatabase.ownFolder("server").resolve("server.log");

    final String phone = "187%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    final String mail;
    final String external;

    Unmistakable() {
        String unique = World.unique().toLowerCase(Locale.ROOT);
        mail = "zvq" + unique + "@unmistakable.example";
        external = "Zxq-" + unique;
    }

    List<String> values() {
        return List.of(FAMILY, GIVEN, COMPANION, phone, mail, external, BORN.toString());
    }

    /** Those of the values that are in a text. */
    List<String> in(String text) {
        return values().stream().filter(text::contains).toList();
    }

    /** What lies there for the gateway, which these tests do not have. */
    static String letters() {
        if (Files.notExists(RunningHansa.MESSAGES)) {
            return "";
        }
        try (var files = Files.list(RunningHansa.MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(Unmistakable::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String log() {
        try {
            return Files.readString(LOG, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tables with one of the values in any column, and which columns; whatever the letters' case. */
    Map<String, String> found() throws SQLException {
        var database = RunningHansa.database();
        Map<String, List<String>> columns = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(
                database.jdbcUrl(),
                database.migrate().name(),
                database.migrate().password())) {
            try (var statement = connection.prepareStatement(
                            "SELECT c.table_name, c.column_name FROM information_schema.columns c"
                                    + " JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                                    + " WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND c.data_type IN ('char',"
                                    + " 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'binary', 'varbinary', 'tinyblob', 'blob',"
                                    + " 'mediumblob', 'longblob', 'json', 'date')");
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
            assertThat(columns).hasSizeGreaterThan(100);
            for (var table : columns.entrySet()) {
                List<String> with = with(connection, table.getKey(), table.getValue());
                if (!with.isEmpty()) {
                    found.put(table.getKey(), String.join(",", with));
                }
            }
        }
        return found;
    }

    /** Each row's columns at once first: hardly any has something, and to hold each against each value took longer than all else. */
    private List<String> with(Connection connection, String table, List<String> columns) throws SQLException {
        List<String> texts = columns.stream()
                .map(column -> "LOWER(CONVERT(`" + column + "` USING utf8mb4)) COLLATE utf8mb4_bin")
                .toList();
        String whole = "CONCAT_WS(' ', " + String.join(", ", texts) + ") REGEXP ?";
        if (!row(connection, "SELECT MAX(" + whole + ") FROM `" + table + "`", 1)
                .get(0)) {
            return List.of();
        }
        String each = texts.stream()
                .map(text -> "MAX(" + text + " REGEXP ?)")
                .collect(Collectors.joining(", ", "SELECT ", " FROM `" + table + "`"));
        List<Boolean> found = row(connection, each, columns.size());
        return IntStream.range(0, columns.size())
                .filter(found::get)
                .mapToObj(columns::get)
                .sorted()
                .toList();
    }

    /** In how many contacts of a member month and day of its birthday are, in whichever year. */
    static int birthdaysIn(String member) throws SQLException {
        var database = RunningHansa.database();
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.migrate().name(),
                        database.migrate().password());
                var statement = connection.prepareStatement("SELECT COUNT(*) FROM club_manager_contact WHERE member = ?"
                        + " AND MONTH(occasion_on) = ? AND DAYOFMONTH(occasion_on) = ?")) {
            statement.setString(1, member);
            statement.setInt(2, BORN.getMonthValue());
            statement.setInt(3, BORN.getDayOfMonth());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private List<Boolean> row(Connection connection, String sql, int columns) throws SQLException {
        String oneOfThem = values().stream()
                .map(value -> Pattern.quote(value.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|"));
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= columns; i++) {
                statement.setString(i, oneOfThem);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                var found = new ArrayList<Boolean>();
                for (int i = 1; i <= columns; i++) {
                    found.add(row.getBoolean(i));
                }
                return found;
            }
        }
    }
}
