package io.hansa.ledger.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;

/** Rows that are written by few shapes of a statement, each as wide as the rows that it takes at once. */
final class Parts {

    private Parts() {}

    /**
     * @param sql the statement for so many rows
     * @param before the parameters that stand before those of the rows
     * @return what the statements count
     */
    static long execute(Connection connection, List<Object[]> rows, IntFunction<String> sql, Object... before)
            throws SQLException {
        long count = 0;
        for (int from = 0; from < rows.size(); ) {
            int width = width(rows.size() - from);
            try (PreparedStatement statement = connection.prepareStatement(sql.apply(width))) {
                int place = 1;
                for (Object value : before) {
                    Sql.set(statement, place++, value);
                }
                for (Object[] row : rows.subList(from, from + width)) {
                    for (Object value : row) {
                        Sql.set(statement, place++, value);
                    }
                }
                count += statement.executeUpdate();
            }
            from += width;
        }
        return count;
    }

    /** Up to eight one by one, up to 64 by eights, above by 64. */
    private static int width(int rows) {
        int step = rows < 8 ? 1 : rows < 64 ? 8 : 64;
        return Math.min(Sql.LONGEST_LIST, rows / step * step);
    }

    /** So many rows of places, each as wide as the rows are. */
    static String list(List<Object[]> rows, int width) {
        String row = "(?" + ", ?".repeat(rows.get(0).length - 1) + ")";
        return row + (", " + row).repeat(width - 1);
    }
}
