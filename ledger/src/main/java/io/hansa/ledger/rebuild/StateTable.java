package io.hansa.ledger.rebuild;

import java.util.List;

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
 */
record StateTable(
        String table,
        String name,
        List<String> keys,
        List<String> values,
        String range,
        String columns,
        List<String> places,
        String facts) {

    String kept() {
        return "SELECT " + columns + " FROM " + table + " WHERE " + range + " > ? AND " + range + " <= ?";
    }

    String upsert() {
        StringBuilder sql = new StringBuilder("INSERT INTO " + table + " (" + String.join(", ", keys) + ", "
                + String.join(", ", values) + ") VALUES (" + String.join(", ", places) + ") ON DUPLICATE KEY UPDATE ");
        for (int i = 0; i < values.size(); i++) {
            sql.append(i == 0 ? "" : ", ")
                    .append(values.get(i))
                    .append(" = VALUES(")
                    .append(values.get(i))
                    .append(')');
        }
        return sql.toString();
    }

    String delete() {
        return "DELETE FROM " + table + " WHERE " + String.join(" = ? AND ", keys) + " = ?";
    }

    /** {@code lot_balance account=17 lot=4}. */
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
