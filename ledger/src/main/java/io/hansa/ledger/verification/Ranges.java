package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a key's values into ranges of some rows each. Together they cover every value, also those that no row has. */
final class Ranges {

    private Ranges() {}

    static List<KeyRange> cut(Connection connection, String key, KeyRange whole, int rows) throws SQLException {
        if (key == null) {
            return List.of(whole);
        }
        List<KeyRange> ranges = new ArrayList<>();
        String table = key.substring(0, key.indexOf('.'));
        String column = key.substring(key.indexOf('.') + 1);
        String sql = "SELECT " + column + " FROM " + table + " WHERE " + column + " > ? AND " + column
                + " <= ? ORDER BY " + column + " LIMIT 1 OFFSET " + (rows - 1);
        long after = whole.after();
        boolean more = true;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            while (more) {
                long end = end(statement, after, whole.upTo());
                more = end < whole.upTo();
                ranges.add(new KeyRange(after, end));
                after = end;
            }
        }
        return ranges;
    }

    /** The last value of the next rows; where there are fewer left, the end of the whole. */
    private static long end(PreparedStatement statement, long after, long upTo) throws SQLException {
        statement.setLong(1, after);
        statement.setLong(2, upTo);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : upTo;
        }
    }
}
