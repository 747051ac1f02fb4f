package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The day totals of accounts without a balance row are the sums of their postings up to the last seal's low entry. Some thousand
 * accounts at a time, each time in one statement, which sees totals and seal at one moment.
 */
final class DayCheck {

    private static final int ACCOUNTS = 1_000;

    private static final String END = "SELECT COALESCE(MAX(id), 0) FROM (SELECT id FROM ledger_account WHERE id > ?"
            + " ORDER BY id LIMIT ?) stretch";

    private static final String DIFFERENT = "SELECT account, business_date, SUM(amount) AS amount,"
            + " SUM(postings) AS postings, SUM(kept_amount) AS kept_amount, SUM(kept_postings) AS kept_postings FROM ("
            + "SELECT p.account, p.business_date, SUM(p.amount) AS amount, COUNT(*) AS postings, 0 AS kept_amount,"
            + " 0 AS kept_postings FROM ledger_account a JOIN ledger_posting p ON p.account = a.id"
            + " WHERE a.id > ? AND a.id <= ? AND a.kind NOT IN ('WALLET', 'HELD', 'POOL', 'PENDING', 'IN_KIND')"
            + " AND p.seq <= (SELECT s.low_entry FROM ledger_seal s ORDER BY s.number DESC LIMIT 1)"
            + " GROUP BY p.account, p.business_date"
            + " UNION ALL SELECT account, business_date, 0, 0, amount, postings FROM ledger_day"
            + " WHERE account > ? AND account <= ?) days"
            + " GROUP BY account, business_date HAVING amount <> kept_amount OR postings <> kept_postings"
            + " ORDER BY account, business_date LIMIT 1";

    private final Connection connection;
    private final Findings findings;

    DayCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void run() throws SQLException {
        long after = 0;
        for (long end = end(after); end > after; end = end(after)) {
            check(after, end);
            after = end;
        }
        check(after, Long.MAX_VALUE);
    }

    private long end(long after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setLong(1, after);
            statement.setInt(2, ACCOUNTS);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void check(long after, long upTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DIFFERENT)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setLong(3, after);
            statement.setLong(4, upTo);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    findings.add(
                            "day-total",
                            "day account=" + row.getString("account") + " date=" + row.getString("business_date"),
                            row.getString("amount") + " in " + row.getString("postings") + " postings",
                            row.getString("kept_amount") + " in " + row.getString("kept_postings") + " postings");
                }
            }
        }
    }
}
