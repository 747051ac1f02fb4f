package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads what a range of accounts has in lots. */
final class LotRows {

    private static final String LOTS = Reading.SORTED_LOOKUPS
            + "SELECT l.id, l.account, l.amount, TO_DAYS(l.expires_on), TO_DAYS(l.usable_on),"
            + " l.idle_months IS NOT NULL OR l.notice_days IS NOT NULL, l.idle_months IS NOT NULL, u.available, u.held"
            + " FROM ledger_lot l FORCE INDEX (ledger_lot_account)"
            + " LEFT JOIN ledger_lot_use u FORCE INDEX (ledger_lot_use_lot) ON u.lot = l.id"
            + " WHERE l.account > ? AND l.account <= ?";

    private static final String KEPT = "SELECT lot, account, available, held, TO_DAYS(expires_on), TO_DAYS(due_on)"
            + " FROM ledger_lot_balance FORCE INDEX (PRIMARY) WHERE account > ? AND account <= ?";

    private LotRows() {}

    /** Lots by their number, each with the sum of its uses. */
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
                lot.use(row.getLong(8), row.getLong(9));
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
                row.getBoolean(7));
    }

    /** What is kept of the lots; of a lot that the account does not have it is an orphan. */
    static void readKept(Connection connection, KeyRange range, Map<Long, LotSum> lots, Findings findings)
            throws SQLException {
        try (PreparedStatement statement = Reading.prepare(connection, KEPT, range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                LotSum lot = lots.get(row.getLong(1));
                if (lot == null || lot.account() != row.getLong(2)) {
                    findings.add(
                            "orphan",
                            "lot_balance lot=" + row.getLong(1),
                            "ledger_lot.id=" + row.getLong(1) + " of account " + row.getLong(2),
                            "none");
                } else {
                    lot.keep(row.getLong(3), row.getLong(4), Reading.optionalInt(row, 5), Reading.optionalInt(row, 6));
                }
            }
        }
    }
}
