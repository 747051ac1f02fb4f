package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A span is full, and its postings go from its first date to its last. One that is not there is only slower to read. */
final class SpanPass implements Pass {

    private static final int ROWS = 8_000;

    private static final String DIFFERENT = "SELECT CONCAT('span account=', account, ' size=', size,"
            + " ' number=', number), CONCAT_WS(' ', SUM(postings), MIN(first_date), MAX(last_date)),"
            + " CONCAT_WS(' ', size, MAX(kept_first), MAX(kept_last)) FROM ("
            + "SELECT p.account, k.size, (p.seq - 1) DIV k.size AS number, COUNT(*) AS postings,"
            + " MIN(p.business_date) AS first_date, MAX(p.business_date) AS last_date,"
            + " NULL AS kept_first, NULL AS kept_last"
            + " FROM (SELECT DISTINCT account, size FROM ledger_span WHERE account > ? AND account <= ?) k"
            + " STRAIGHT_JOIN ledger_posting p FORCE INDEX (PRIMARY) ON p.account = k.account"
            + " GROUP BY p.account, k.size, number"
            + " UNION ALL SELECT account, size, number, 0, NULL, NULL, first_date, last_date FROM ledger_span"
            + " WHERE account > ? AND account <= ?) both_sides GROUP BY account, size, number"
            + " HAVING MAX(kept_first) IS NOT NULL AND NOT (SUM(postings) = size"
            + " AND MIN(first_date) <=> MAX(kept_first) AND MAX(last_date) <=> MAX(kept_last))"
            + " ORDER BY account, size, number LIMIT " + Findings.KEPT;

    @Override
    public String name() {
        return "spans";
    }

    @Override
    public String key() {
        return "ledger_span.account";
    }

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public Looked check(Connection connection, KeyRange range, Findings findings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DIFFERENT)) {
            statement.setLong(1, range.after());
            statement.setLong(2, range.upTo());
            statement.setLong(3, range.after());
            statement.setLong(4, range.upTo());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    findings.add("span", row.getString(1), row.getString(2), row.getString(3));
                }
            }
        }
        return Looked.AT_STATE;
    }
}
