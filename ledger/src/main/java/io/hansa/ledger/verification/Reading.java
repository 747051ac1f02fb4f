package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How the auditor reads. */
final class Reading {

    /** Rows are taken from the network as they come, so that the database goes on while we compute. */
    private static final int FETCH = 2_000;

    /**
     * For statements that find rows through a secondary index: the database gathers their keys, sorts them, and looks them up in that order;
     * what is joined to them is then found where the page has just been. Half the cost of looking up one by one (measured).
     */
    static final String SORTED_LOOKUPS =
            "SET STATEMENT optimizer_switch = 'mrr=on,mrr_sort_keys=on,mrr_cost_based=off', mrr_buffer_size = 8388608,"
                    + " join_cache_level = 0 FOR ";

    private Reading() {}

    /** A statement whose only parameters are a range's beginning and end. */
    static PreparedStatement prepare(Connection connection, String sql, KeyRange range) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCH);
        statement.setLong(1, range.after());
        statement.setLong(2, range.upTo());
        return statement;
    }

    static Integer optionalInt(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : (Integer) value;
    }

    static Long optionalLong(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : (Long) value;
    }
}
