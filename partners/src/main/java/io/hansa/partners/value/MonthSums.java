package io.hansa.partners.value;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums a partner's month over transactions, outlets and postings: each statement is bounded by the partner and the month, by
 * {@code partner_transaction_counted}, and looks postings up by their key. The whole is under {@link #WHOLE}.
 */
final class MonthSums {

    static final String WHOLE = "*";
    static final String NOWHERE = "-";

    private static final String REGION = "COALESCE(o.region, '-')";

    private static final String FROM = """
             FROM partner_transaction t
             LEFT JOIN partner_outlet o ON o.partner = t.partner AND o.code = t.outlet
            """;

    private static final String OF_MONTH =
            " WHERE t.partner = ? AND t.accepted = 1 AND t.business_date >= ? AND t.business_date < ?";

    /** What a reversal is about is what it undoes. */
    private static final String MESSAGES = "SELECT " + REGION
            + """
               AS place,
              SUM(t.kind = 'ACCRUAL') AS accruals,
              SUM(IF(COALESCE(u.kind, t.kind) = 'ACCRUAL', t.points, 0)) AS accrued,
              SUM(t.kind IN ('REDEMPTION', 'CAPTURE')) AS redemptions,
              -SUM(IF(COALESCE(u.kind, t.kind) IN ('REDEMPTION', 'CAPTURE'), t.points, 0)) AS redeemed,
              SUM(t.kind = 'VOUCHER') AS vouchers,
              SUM(IF(COALESCE(u.kind, t.kind) = 'ACCRUAL', t.money, 0)) AS billed,
              -SUM(IF(COALESCE(u.kind, t.kind) = 'ACCRUAL', 0, t.money)) AS reimbursed
            """
            + FROM
            + " LEFT JOIN partner_transaction u ON u.number = t.reverses AND t.kind = 'REVERSAL'"
            + OF_MONTH
            + " GROUP BY place";

    /** Each member once a region; in the last row once in all. Another partner's are found by the wallet's postings of the month. */
    private static final String MEMBERS = """
            SELECT COALESCE(d.region, '*') AS place, COUNT(DISTINCT d.member) AS members,
              COUNT(DISTINCT IF(EXISTS (SELECT 1 FROM ledger_posting p JOIN partner_transaction x ON x.entry = p.entry
                WHERE p.account = d.wallet AND p.business_date >= ? AND p.business_date < ? AND x.partner <> ?
                  AND x.kind IN ('ACCRUAL', 'REDEMPTION', 'CAPTURE')), d.member, NULL)) AS shared
            FROM (SELECT DISTINCT\s"""
            + REGION
            + " AS region, t.member, t.wallet"
            + FROM
            + OF_MONTH
            + " AND t.kind IN ('ACCRUAL', 'REDEMPTION', 'CAPTURE', 'VOUCHER')) d GROUP BY d.region WITH ROLLUP";

    /** A wallet's first posting has its key. */
    static final String BEGINS =
            " JOIN ledger_posting b ON b.account = t.wallet AND b.seq = 1 AND b.entry = t.entry AND t.kind = 'ACCRUAL'";

    private static final String BROUGHT =
            "SELECT " + REGION + " AS place, COUNT(*) AS brought" + FROM + BEGINS + OF_MONTH + " GROUP BY place";

    private final Connection connection;
    private final String partner;
    private final LocalDate from;
    private final LocalDate until;
    private final Map<String, Figures> regions = new TreeMap<>();

    MonthSums(Connection connection, PartnerMonth about) {
        this.connection = connection;
        this.partner = about.partnerCode();
        this.from = about.month().atDay(1);
        this.until = about.month().plusMonths(1).atDay(1);
    }

    /** By region, and the whole. */
    Map<String, Figures> read() throws SQLException {
        var whole = new Figures();
        Sql.select(connection, MESSAGES, row -> messages(row, whole), partner, from, until);
        Sql.select(connection, MEMBERS, this::members, from, until, partner, partner, from, until);
        Sql.select(connection, BROUGHT, row -> brought(row, whole), partner, from, until);
        Figures distinct = regions.remove(WHOLE);
        if (distinct != null) {
            whole.members = distinct.members;
            whole.shared = distinct.shared;
        }
        regions.put(WHOLE, whole);
        return regions;
    }

    private Figures messages(ResultSet row, Figures whole) throws SQLException {
        Figures figures = of(row);
        figures.accruals = row.getLong("accruals");
        figures.accruedPoints = row.getLong("accrued");
        figures.redemptions = row.getLong("redemptions");
        figures.redeemedPoints = row.getLong("redeemed");
        figures.vouchers = row.getLong("vouchers");
        figures.billed = row.getLong("billed");
        figures.reimbursed = row.getLong("reimbursed");
        whole.add(figures);
        return figures;
    }

    private Figures members(ResultSet row) throws SQLException {
        Figures figures = of(row);
        figures.members = row.getLong("members");
        figures.shared = row.getLong("shared");
        return figures;
    }

    private Figures brought(ResultSet row, Figures whole) throws SQLException {
        Figures figures = of(row);
        figures.brought = row.getLong("brought");
        whole.brought += figures.brought;
        return figures;
    }

    private Figures of(ResultSet row) throws SQLException {
        return regions.computeIfAbsent(row.getString("place"), region -> new Figures());
    }
}
