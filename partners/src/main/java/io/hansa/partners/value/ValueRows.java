package io.hansa.partners.value;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Keeps what months come to, and finds the transactions behind it. */
@ApplicationScoped
class ValueRows {

    private static final int MOST = 1_000;

    private static final String COLUMNS = "SELECT month, partner, region, accruals, accrued_points, redemptions,"
            + " redeemed_points, vouchers, billed, reimbursed, other, tax, members, brought, shared, cost, closed, valued_at"
            + " FROM partner_value";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** Reads with a connection of the caller's transaction, or with one of its own. */
    @FunctionalInterface
    private interface Reading<T> {
        T on(Connection connection) throws SQLException;
    }

    /** By region, and the whole. */
    Map<String, Figures> sums(PartnerMonth about) {
        return read(connection -> new MonthSums(connection, about).read());
    }

    /** In place of what was there. */
    void put(PartnerMonth about, List<ValueRow> rows) {
        read(connection -> {
            try (var delete =
                    connection.prepareStatement("DELETE FROM partner_value WHERE month = ? AND partner = ?")) {
                Sql.set(delete, 1, about.month().atDay(1));
                delete.setString(2, about.partnerCode());
                delete.executeUpdate();
            }
            Sql.write(
                    connection,
                    "INSERT INTO partner_value (month, partner, region, accruals, accrued_points, redemptions,"
                            + " redeemed_points, vouchers, billed, reimbursed, other, tax, members, brought, shared, cost,"
                            + " closed, valued_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows,
                    ValueRows::bind);
            return rows;
        });
    }

    private static void bind(PreparedStatement insert, ValueRow row) throws SQLException {
        Sql.set(insert, 1, row.month().atDay(1));
        insert.setString(2, row.partnerCode());
        insert.setString(3, row.region().orElse(MonthSums.WHOLE));
        insert.setLong(4, row.accruals());
        insert.setLong(5, row.accruedPoints().amount());
        insert.setLong(6, row.redemptions());
        insert.setLong(7, row.redeemedPoints().amount());
        insert.setLong(8, row.vouchers());
        insert.setLong(9, row.billed().minor());
        insert.setLong(10, row.reimbursed().minor());
        insert.setLong(11, row.other().minor());
        insert.setLong(12, row.tax().minor());
        insert.setLong(13, row.members());
        insert.setLong(14, row.brought());
        insert.setLong(15, row.shared());
        insert.setLong(16, row.cost().minor());
        insert.setBoolean(17, row.closed());
        Sql.set(insert, 18, row.valuedAt());
    }

    /** Codes of partners with transactions or money in a month; sandboxes have codes that begin with a small letter. */
    List<String> partners(YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate until = month.plusMonths(1).atDay(1);
        return read(connection -> Sql.select(
                connection,
                "SELECT p.code FROM partner_partner p WHERE p.code REGEXP BINARY '^[A-Z0-9]' AND ("
                        + "EXISTS (SELECT 1 FROM partner_transaction t WHERE t.partner = p.code"
                        + " AND t.business_date >= ? AND t.business_date < ? AND t.accepted = 1)"
                        + " OR EXISTS (SELECT 1 FROM ledger_posting b WHERE b.account = p.clearing"
                        + " AND b.business_date >= ? AND b.business_date < ?)) ORDER BY p.code",
                row -> row.getString(1),
                from,
                until,
                from,
                until));
    }

    /** What was worked out since its month was closed, of months from one on. */
    Set<PartnerMonth> closed(YearMonth from) {
        return new HashSet<>(read(connection -> Sql.select(
                connection,
                "SELECT month, partner FROM partner_value WHERE month >= ? AND region = '*' AND closed = 1",
                row -> new PartnerMonth(YearMonth.from(Sql.date(row, "month")), row.getString("partner")),
                from.atDay(1))));
    }

    /** Of all partners, by code: the wholes, or a region's. */
    List<ValueRow> ofMonth(YearMonth month, Optional<String> region) {
        return read(connection -> Sql.select(
                connection,
                COLUMNS + " WHERE month = ? AND region = ? ORDER BY partner LIMIT " + MOST,
                ValueRows::row,
                month.atDay(1),
                region.filter(Ascii::fits).orElse(MonthSums.WHOLE)));
    }

    /** The whole first. */
    List<ValueRow> ofPartner(String partner, YearMonth month) {
        return read(connection -> Sql.select(
                connection,
                COLUMNS + " WHERE month = ? AND partner = ? ORDER BY region LIMIT " + MOST,
                ValueRows::row,
                month.atDay(1),
                Ascii.fits(partner) ? partner : ""));
    }

    /** A partner's wholes, oldest first. */
    List<ValueRow> history(String partner, YearMonth from, YearMonth to) {
        return read(connection -> Sql.select(
                connection,
                COLUMNS + " WHERE partner = ? AND region = '*' AND month BETWEEN ? AND ? ORDER BY month",
                ValueRows::row,
                Ascii.fits(partner) ? partner : "",
                from.atDay(1),
                to.atDay(1)));
    }

    /** Oldest first. */
    List<ValueMonth> months(YearMonth from, YearMonth to) {
        return read(connection -> Sql.select(
                connection,
                "SELECT month, SUM(accrued_points) AS accrued_points, SUM(redeemed_points) AS redeemed_points,"
                        + " SUM(billed) AS billed, SUM(reimbursed) AS reimbursed, SUM(other) AS other, SUM(cost) AS cost,"
                        + " SUM(brought) AS brought, MIN(valued_at) AS valued_at FROM partner_value"
                        + " WHERE region = '*' AND month BETWEEN ? AND ? GROUP BY month ORDER BY month",
                ValueRows::month,
                from.atDay(1),
                to.atDay(1)));
    }

    List<String> regions(YearMonth month) {
        return read(connection -> Sql.select(
                connection,
                "SELECT DISTINCT region FROM partner_value WHERE month = ? AND region <> '*' ORDER BY region LIMIT "
                        + MOST,
                row -> row.getString(1),
                month.atDay(1)));
    }

    /** Transactions behind a figure, by ascending number. */
    List<ValueEntry> behind(PartnerMonth about, Optional<String> region, ValueMeasure measure, long after, int most) {
        String sql =
                "SELECT t.number, t.reference, t.kind, o.region, t.outlet, t.member, t.business_date, t.points, t.money,"
                        + " t.entry FROM partner_transaction t"
                        + " LEFT JOIN partner_outlet o ON o.partner = t.partner AND o.code = t.outlet"
                        + (measure == ValueMeasure.BROUGHT
                                ? MonthSums.BEGINS
                                : " LEFT JOIN partner_transaction u ON u.number = t.reverses AND t.kind = 'REVERSAL'")
                        + " WHERE t.partner = ? AND t.accepted = 1 AND t.business_date >= ? AND t.business_date < ?"
                        + " AND t.number > ? AND (? = '*' OR COALESCE(o.region, '-') = ?)" + of(measure)
                        + " ORDER BY t.number LIMIT " + most;
        String wanted = region.orElse(MonthSums.WHOLE);
        return read(connection -> Sql.select(
                connection,
                sql,
                ValueRows::entry,
                about.partnerCode(),
                about.month().atDay(1),
                about.month().plusMonths(1).atDay(1),
                after,
                wanted,
                wanted));
    }

    private static String of(ValueMeasure measure) {
        return switch (measure) {
            case ACCRUED -> " AND COALESCE(u.kind, t.kind) = 'ACCRUAL'";
            case REDEEMED -> " AND COALESCE(u.kind, t.kind) IN ('REDEMPTION', 'CAPTURE')";
            case HONOURED -> " AND COALESCE(u.kind, t.kind) = 'VOUCHER'";
            case BROUGHT -> "";
        };
    }

    private static ValueRow row(ResultSet row) throws SQLException {
        return new ValueRow(
                YearMonth.from(Sql.date(row, "month")),
                row.getString("partner"),
                Optional.of(row.getString("region")).filter(region -> !region.equals(MonthSums.WHOLE)),
                row.getLong("accruals"),
                Points.of(row.getLong("accrued_points")),
                row.getLong("redemptions"),
                Points.of(row.getLong("redeemed_points")),
                row.getLong("vouchers"),
                Money.cny(row.getLong("billed")),
                Money.cny(row.getLong("reimbursed")),
                Money.cny(row.getLong("other")),
                Money.cny(row.getLong("tax")),
                row.getLong("members"),
                row.getLong("brought"),
                row.getLong("shared"),
                Money.cny(row.getLong("cost")),
                row.getBoolean("closed"),
                Sql.instant(row, "valued_at"));
    }

    private static ValueMonth month(ResultSet row) throws SQLException {
        return new ValueMonth(
                YearMonth.from(Sql.date(row, "month")),
                Points.of(row.getLong("accrued_points")),
                Points.of(row.getLong("redeemed_points")),
                Money.cny(row.getLong("billed")),
                Money.cny(row.getLong("reimbursed")),
                Money.cny(row.getLong("other")),
                Money.cny(row.getLong("cost")),
                row.getLong("brought"),
                Sql.instant(row, "valued_at"));
    }

    private static ValueEntry entry(ResultSet row) throws SQLException {
        return new ValueEntry(
                new TransactionNumber(row.getLong("number")),
                row.getString("reference"),
                TransactionKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("region")),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("member")),
                Sql.date(row, "business_date"),
                Points.of(row.getLong("points")),
                Money.cny(row.getLong("money")),
                Sql.optionalLong(row, "entry").map(EntryNumber::new));
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            return reading.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
