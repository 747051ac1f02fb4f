package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads what a range of accounts has in lots. */
final class LotRows {

    /** Uses are looked up for some thousand lots at once, in the order of the index; two thirds of what one by one takes. */
    private static final String SORTED_JOIN =
            "SET STATEMENT optimizer_switch = 'mrr=on,mrr_sort_keys=on,mrr_cost_based=off', join_cache_level = 6,"
                    + " mrr_buffer_size = 8388608, join_buffer_size = 8388608, join_buffer_space_limit = 33554432 FOR ";

    private static final String LOTS = SORTED_JOIN
            + "SELECT l.id, l.account, l.amount, TO_DAYS(l.expires_on), TO_DAYS(l.usable_on),"
            + " l.idle_months IS NOT NULL OR l.notice_days IS NOT NULL, l.idle_months IS NOT NULL, l.used_up, l.available, l.held,"
            + " TO_DAYS(l.ends_on), TO_DAYS(l.due_on), u.available, u.held"
            + " FROM ledger_lot l FORCE INDEX (PRIMARY)"
            + " LEFT JOIN ledger_lot_use u FORCE INDEX (ledger_lot_use_lot) ON u.lot = l.id"
            + " WHERE l.account > ? AND l.account <= ?";

    private LotRows() {}

    /** Lots by their number, each with the sum of its uses and what is kept of it. */
    static Map<Long, LotSum> read(Connection connection, KeyRange range) throws SQLException {
        Map<Long, LotSum> lots = new HashMap<>();
        try (PreparedStatement statement = Reading.prepare(connection, LOTS, range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                LotSum lot = lots.get(row.getLong(1));
                if (lot == null) {
                    lot = lot(row);
                    lots.put(row.getLong(1), lot);
                }
                lot.use(row.getLong(13), row.getLong(14));
            }
        }
        return lots;
    }

    private static LotSum lot(ResultSet row) throws SQLException {
        return new LotSum(
                row.getLong(2),
                row.getLong(3),
                Reading.optionalInt(row, 4),
                Reading.optionalInt(row, 5),
                row.getBoolean(6),
                row.getBoolean(7),
                new LotSum.Kept(
                        row.getBoolean(8),
                        row.getLong(9),
                        row.getLong(10),
                        Reading.optionalInt(row, 11),
                        Reading.optionalInt(row, 12)));
    }
}
