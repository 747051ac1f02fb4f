package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A rule that one statement checks. With a key it looks at a stretch of the key's values at a time, so that the database's
 * memory is bounded too.
 *
 * @param name of the rule
 * @param key {@code table.column} whose values are gone through; null when the statement is bounded by itself
 * @param sql finds {@code row}, {@code expected}, {@code found} of the first row that is wrong; with a key its parameters are
 *     the stretch's beginning (exclusive) and end (inclusive)
 */
record SqlRule(String name, String key, String sql) {

    private static final int STRETCH = 10_000;

    void run(Connection connection, Findings findings) throws SQLException {
        if (key == null) {
            look(connection, findings, 0, 0);
            return;
        }
        long after = 0;
        long end = end(connection, after);
        while (end > after && !findings.has(name)) {
            look(connection, findings, after, end);
            after = end;
            end = end(connection, after);
        }
    }

    /** The last value of the stretch that begins after a value; zero when there is none. */
    private long end(Connection connection, long after) throws SQLException {
        String table = key.substring(0, key.indexOf('.'));
        String column = key.substring(key.indexOf('.') + 1);
        String last = "SELECT COALESCE(MAX(k), 0) FROM (SELECT " + column + " AS k FROM " + table + " WHERE " + column
                + " > ? ORDER BY " + column + " LIMIT ?) stretch";
        try (PreparedStatement statement = connection.prepareStatement(last)) {
            statement.setLong(1, after);
            statement.setInt(2, STRETCH);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void look(Connection connection, Findings findings, long after, long upTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (key != null) {
                statement.setLong(1, after);
                statement.setLong(2, upTo);
            }
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    findings.add(name, row.getString("row"), row.getString("expected"), row.getString("found"));
                }
            }
        }
    }
}
