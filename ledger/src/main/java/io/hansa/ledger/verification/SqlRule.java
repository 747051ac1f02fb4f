package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A rule that one statement checks.
 *
 * @param name of the pass
 * @param rule that is broken by what it finds
 * @param key {@code table.column} whose values are gone through; null when the statement is bounded by itself
 * @param sql finds {@code row}, {@code expected}, {@code found} of what is wrong; with a key its parameters are the range's
 *     beginning (exclusive) and end (inclusive)
 */
record SqlRule(String name, String rule, String key, String sql) implements Pass {

    private static final int ROWS = 10_000;

    SqlRule(String rule, String key, String sql) {
        this(rule, rule, key, sql);
    }

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public Looked check(Connection connection, KeyRange range, Findings findings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql + " LIMIT " + Findings.KEPT)) {
            if (key != null) {
                statement.setLong(1, range.after());
                statement.setLong(2, range.upTo());
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    findings.add(rule, row.getString("row"), row.getString("expected"), row.getString("found"));
                }
            }
        }
        return Looked.AT_STATE;
    }
}
