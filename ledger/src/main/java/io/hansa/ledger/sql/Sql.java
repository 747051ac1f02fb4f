package io.hansa.ledger.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements on a connection of the caller's transaction. */
public final class Sql {

    /**
     * The longest list in one statement. From a thousand on MariaDB turns a list into a joined table
     * ({@code in_predicate_conversion_threshold}), and then rows are no longer locked in the order of their keys.
     */
    static final int LONGEST_LIST = 512;

    private static final int TEXT_LENGTH = "2026-11-22 00:00:00.000000".length();

    private Sql() {}

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Sets the parameters of one row of a batch. */
    @FunctionalInterface
    public interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    public static <T> List<T> select(Connection connection, String sql, Row<T> row, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                set(statement, i + 1, parameters[i]);
            }
            return read(statement, row);
        }
    }

    /**
     * Selects by a list of keys, which stands at each {@code (?*)} of the statement. The list is filled up to a power of two
     * with its last key, so that few shapes of a statement are prepared; a long one takes several statements, in its order.
     *
     * @param before the parameters that stand before the list
     */
    public static <T> List<T> selectIn(
            Connection connection, String sql, Collection<?> keys, Row<T> row, Object... before) throws SQLException {
        List<?> all = List.copyOf(keys);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST_LIST) {
            found.addAll(selectPart(
                    connection, sql, all.subList(from, Math.min(all.size(), from + LONGEST_LIST)), row, before));
        }
        return found;
    }

    /**
     * Selects by a list of numbers that stand in the statement's text at {@code (?*)}, for what reads many rows for each: a list of
     * parameters is not sorted, so that each row would be held against each of them, which takes longer than to read it.
     *
     * @param before the parameters that stand before the list
     */
    public static <T> List<T> selectAmong(
            Connection connection, String sql, Collection<Long> numbers, Row<T> row, Object... before)
            throws SQLException {
        List<Long> all = List.copyOf(numbers);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST_LIST) {
            String list = all.subList(from, Math.min(all.size(), from + LONGEST_LIST)).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "(", ")"));
            found.addAll(select(connection, sql.replace("(?*)", list), row, before));
        }
        return found;
    }

    private static <T> List<T> selectPart(Connection connection, String sql, List<?> keys, Row<T> row, Object[] before)
            throws SQLException {
        int width = keys.size() == 1 ? 1 : Integer.highestOneBit(keys.size() - 1) << 1;
        String list = "(?" + ", ?".repeat(width - 1) + ")";
        int lists = (sql.length() - sql.replace("(?*)", "").length()) / "(?*)".length();
        try (PreparedStatement statement = connection.prepareStatement(sql.replace("(?*)", list))) {
            for (int i = 0; i < before.length; i++) {
                set(statement, i + 1, before[i]);
            }
            for (int i = 0; i < lists * width; i++) {
                set(statement, before.length + i + 1, keys.get(Math.min(i % width, keys.size() - 1)));
            }
            return read(statement, row);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row.read(result));
            }
        }
        return rows;
    }

    /**
     * Writes rows with the driver's bulk protocol, by which only their sum is counted.
     *
     * @return whether that is as many as were given: where some may be ignored, whether none was
     */
    public static <T> boolean write(Connection connection, String sql, Collection<T> rows, Binding<T> binding)
            throws SQLException {
        if (rows.isEmpty()) {
            return true;
        }
        try (PreparedStatement statement = bulk(connection, sql)) {
            for (T row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch()).allMatch(count -> count == 1);
        }
    }

    /**
     * Prepares a statement for a batch. Without the flag the server's pool asks the driver for generated keys, and the driver then
     * sends a batch row by row.
     */
    public static PreparedStatement bulk(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS);
    }

    /**
     * Writes rows that may be there already, hundreds in a statement: such an insert does not go through the bulk protocol. The
     * widths are such that few shapes of a statement are prepared, and three statements do for any number up to the longest list.
     *
     * @param insert up to its column names
     * @param otherwise what follows on a duplicate key
     * @param rows values in the order of the columns
     */
    public static void upsert(Connection connection, String insert, String otherwise, List<Object[]> rows)
            throws SQLException {
        Parts.execute(connection, rows, width -> insert + " VALUES " + Parts.list(rows, width) + " " + otherwise);
    }

    /**
     * Changes rows that are there, hundreds in a statement that joins them to a list of values.
     *
     * @param one changes a single row
     * @param many with {@code (?*)} where the list stands
     * @param first the first row of the list, whose casts say what the columns are
     * @param rows values in the order of the list's columns
     * @return how many were there
     */
    public static long change(Connection connection, String one, String many, String first, List<Object[]> rows)
            throws SQLException {
        return Parts.execute(
                connection,
                rows,
                width -> width == 1 ? one : many.replace("(?*)", first + ", " + Parts.list(rows, width - 1)));
    }

    /**
     * Deletes, or changes, by a list of keys, which stands at the {@code (?*)} of the statement.
     *
     * @param before the parameters that stand before the list
     */
    public static void executeIn(Connection connection, String sql, List<?> keys, Object... before)
            throws SQLException {
        List<Object[]> rows = keys.stream().map(key -> new Object[] {key}).toList();
        Parts.execute(connection, rows, width -> sql.replace("(?*)", "(?" + ", ?".repeat(width - 1) + ")"), before);
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** A row by the names of its columns, as text; what is not there is left out. */
    public static Map<String, String> texts(ResultSet row) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        ResultSetMetaData names = row.getMetaData();
        for (int i = 1; i <= names.getColumnCount(); i++) {
            String value = row.getString(i);
            if (value != null) {
                texts.put(names.getColumnLabel(i), value);
            }
        }
        return texts;
    }

    /** An instant as a DATETIME(6) in UTC, whatever zones are set on the way. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** An instant as the database shows it. */
    public static String utcText(Instant instant) {
        return appendUtc(new StringBuilder(TEXT_LENGTH), instant).toString();
    }

    /** The same at the end of a text; by hand, because a formatter takes ten times as long, and this is done for each row. */
    public static StringBuilder appendUtc(StringBuilder text, Instant instant) {
        LocalDateTime utc = utc(instant);
        pad(text, utc.getYear(), 4).append('-');
        pad(text, utc.getMonthValue(), 2).append('-');
        pad(text, utc.getDayOfMonth(), 2).append(' ');
        pad(text, utc.getHour(), 2).append(':');
        pad(text, utc.getMinute(), 2).append(':');
        pad(text, utc.getSecond(), 2).append('.');
        return pad(text, utc.getNano() / 1_000, 6);
    }

    private static StringBuilder pad(StringBuilder text, int number, int digits) {
        for (int ten = 10, left = digits - 1; left > 0; left--, ten *= 10) {
            if (number < ten) {
                text.append("00000", 0, left);
                break;
            }
        }
        return text.append(number);
    }

    /** Sets a date as text: the driver takes long to find out how dates are written, and the database reads texts. */
    public static void set(PreparedStatement statement, int place, LocalDate date) throws SQLException {
        statement.setString(place, date == null ? null : date.toString());
    }

    /** Sets an instant as text, in UTC. */
    public static void set(PreparedStatement statement, int place, Instant instant) throws SQLException {
        statement.setString(place, utcText(instant));
    }

    static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else if (value instanceof LocalDate date) {
            set(statement, place, date);
        } else {
            statement.setObject(place, value);
        }
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static Optional<LocalDate> optionalDate(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** By the place of its column. */
    public static Optional<LocalDate> optionalDate(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** By the place of its column. */
    public static Optional<Long> optionalLong(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public static Optional<Long> optionalLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
