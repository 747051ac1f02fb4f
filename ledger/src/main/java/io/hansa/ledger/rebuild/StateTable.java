package io.hansa.ledger.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of state. Rows are read as text, column by column, from the table and from the facts by statements of the same columns: first the
 * key, then the values.
 *
 * @param name of a row, before its key
 * @param keys columns of the primary key; the first is the one whose ranges are gone through, unless {@code range} names another
 * @param values the other columns
 * @param range column whose ranges are gone through
 * @param columns how the columns are read, in SQL
 * @param places how a value is written, in SQL, column by column
 * @param facts reads what the rows should be; parameters as those of a range
 * @param cleared where the state stands beside facts, whose rows stay: what is set where the facts say that there is none
 */
record StateTable(
        String table,
        String name,
        List<String> keys,
        List<String> values,
        String range,
        String columns,
        List<String> places,
        String facts,
        Optional<String> cleared) {

    String kept() {
        return "SELECT " + columns + " FROM " + table + " WHERE " + range + " > ? AND " + range + " <= ?"
                + cleared.map(state ->
                                " AND NOT (" + state.replace(", ", " AND ").replace("= NULL", "IS NULL") + ")")
                        .orElse("");
    }

    /** Writes a row; its parameters are {@link #bound}. */
    String write() {
        return cleared.isPresent()
                ? "UPDATE " + table + " SET " + each(values, " = ?", ", ") + where()
                : "INSERT INTO " + table + " (" + String.join(", ", keys) + ", " + String.join(", ", values)
                        + ") VALUES (" + String.join(", ", places) + ") ON DUPLICATE KEY UPDATE "
                        + values.stream()
                                .map(value -> value + " = VALUES(" + value + ")")
                                .collect(Collectors.joining(", "));
    }

    List<String> bound(List<String> row) {
        List<String> key = row.subList(0, keys.size());
        return cleared.isPresent()
                ? Stream.concat(row.subList(keys.size(), row.size()).stream(), key.stream())
                        .toList()
                : row;
    }

    /** Takes away what is kept of a key. */
    String clear() {
        return cleared.map(state -> "UPDATE " + table + " SET " + state).orElse("DELETE FROM " + table) + where();
    }

    private String where() {
        return " WHERE " + each(keys, " = ?", " AND ");
    }

    private static String each(List<String> names, String after, String between) {
        return names.stream().map(name -> name + after).collect(Collectors.joining(between));
    }

    /** Whose state a row is, by the column whose ranges are gone through. */
    String accountOf(List<String> row) {
        int key = keys.indexOf(range);
        return row.get(key >= 0 ? key : keys.size() + values.indexOf(range));
    }

    /** {@code lot account=17 id=4}. */
    String rowName(List<String> key) {
        StringBuilder text = new StringBuilder(name);
        for (int i = 0; i < keys.size(); i++) {
            text.append(' ').append(keys.get(i)).append('=').append(key.get(i));
        }
        return text.toString();
    }

    /** {@code available=5 held=0}. */
    String text(List<String> row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : " ").append(values.get(i)).append('=').append(row.get(keys.size() + i));
        }
        return text.toString();
    }
}
