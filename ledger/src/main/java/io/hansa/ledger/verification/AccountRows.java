package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Reads what the accounts with balance rows have. */
final class AccountRows {

    private static final String ACCOUNTS =
            "SELECT a.id, a.kind IN ('WALLET', 'POOL', 'PENDING', 'IN_KIND') AND a.unit NOT IN ('STATUS', 'TEST_STATUS'),"
                    + " COALESCE(SUM(p.amount), 0), COALESCE(MAX(p.seq), 0), a.held, IF(a.held IS NULL, 0,"
                    + " (SELECT COALESCE(SUM(h.amount), 0) FROM ledger_posting h FORCE INDEX (PRIMARY) WHERE h.account = a.held)),"
                    + " b.balance, b.last_seq, b.idle_lots"
                    + " FROM ledger_account a FORCE INDEX (PRIMARY) LEFT JOIN ledger_balance b ON b.account = a.id"
                    + " LEFT JOIN ledger_posting p FORCE INDEX (PRIMARY) ON p.account = a.id"
                    + " WHERE a.id > ? AND a.id <= ? AND a.kind IN " + PostingRows.CHAINED + " GROUP BY a.id";

    private AccountRows() {}

    static void read(Connection connection, KeyRange range, Consumer<AccountSum> each) throws SQLException {
        try (PreparedStatement statement = Reading.prepare(connection, ACCOUNTS, range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Long balance = Reading.optionalLong(row, 7);
                each.accept(new AccountSum(
                        row.getLong(1),
                        row.getBoolean(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        balance == null ? "none" : balance + " " + row.getLong(8),
                        balance == null ? null : (Boolean) row.getBoolean(9)));
            }
        }
    }
}
