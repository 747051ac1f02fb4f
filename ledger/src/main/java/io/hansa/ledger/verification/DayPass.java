package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The day totals of accounts without a balance row are the sums of their postings up to the last seal's low entry. Each
 * range in one statement, which sees totals and seal at one moment.
 */
final class DayPass implements Pass {

    private static final int ROWS = 8_000;

    private static final String DIFFERENT = "SELECT account, business_date, SUM(amount) AS amount,"
            + " SUM(postings) AS postings, SUM(kept_amount) AS kept_amount, SUM(kept_postings) AS kept_postings FROM ("
            + "SELECT p.account, p.business_date, SUM(p.amount) AS amount, COUNT(*) AS postings, 0 AS kept_amount,"
            + " 0 AS kept_postings FROM ledger_account a JOIN ledger_posting p ON p.account = a.id"
            + " WHERE a.id > ? AND a.id <= ? AND a.kind NOT IN " + PostingRows.CHAINED
            + " AND p.seq <= (SELECT s.low_entry FROM ledger_seal s ORDER BY s.number DESC LIMIT 1)"
            + " GROUP BY p.account, p.business_date"
            + " UNION ALL SELECT account, business_date, 0, 0, amount, postings FROM ledger_day"
            + " WHERE account > ? AND account <= ?) days"
            + " GROUP BY account, business_date HAVING amount <> kept_amount OR postings <> kept_postings"
            + " ORDER BY account, business_date LIMIT " + Findings.KEPT;

    @Override
    public String name() {
        return "days";
    }

    @Override
    public String key() {
        return "ledger_account.id";
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
                    findings.add(
                            "day-total",
                            "day account=" + row.getString("account") + " date=" + row.getString("business_date"),
                            row.getString("amount") + " in " + row.getString("postings") + " postings",
                            row.getString("kept_amount") + " in " + row.getString("kept_postings") + " postings");
                }
            }
        }
        return Looked.AT_STATE;
    }
}
