package io.hansa.ledger.liability;

import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;

/** What is left of the lots of a stretch of accounts, and how they ran off: what made them, and each use of them. */
final class LotSums {

    private static final String LOT =
            "SELECT l.account, l.earned_on, l.expires_on, l.idle_months, l.funder, l.unit_cost_micros,"
                    + " e.business_date, e.kind, ";

    private static final String UNDER_CUT =
            " WHERE a.id >= ? AND a.id <= ? AND a.unit = 'PTS' AND e.business_date <= ? AND e.recorded_at < ?";

    // a row for each lot that was made under the cut, and one for each use of a lot under it
    private static final String MOVES = " FROM (" + LOT + "l.amount AS available, 0 AS held"
            + " FROM ledger_account a STRAIGHT_JOIN ledger_lot l ON l.account = a.id"
            + " STRAIGHT_JOIN ledger_entry e ON e.id = l.entry" + UNDER_CUT
            + " UNION ALL " + LOT + "u.available, u.held"
            + " FROM ledger_account a STRAIGHT_JOIN ledger_lot l ON l.account = a.id"
            + " STRAIGHT_JOIN ledger_lot_use u ON u.lot = l.id STRAIGHT_JOIN ledger_entry e ON e.id = u.entry"
            + UNDER_CUT + ") m ";

    private static final String OUTSTANDING = "SELECT a.kind, a.holder_kind, a.holder_ref, g.*"
            + " FROM (SELECT m.account, EXTRACT(YEAR_MONTH FROM m.earned_on) AS cohort, m.funder,"
            + " EXTRACT(YEAR_MONTH FROM m.expires_on - INTERVAL 1 DAY) AS expires,"
            + " m.idle_months IS NOT NULL AS idle, m.unit_cost_micros,"
            + " SUM(m.available) AS free, SUM(m.held) AS set_aside" + MOVES
            + "GROUP BY m.account, cohort, m.funder, expires, idle, m.unit_cost_micros"
            + " HAVING free <> 0 OR set_aside <> 0) g STRAIGHT_JOIN ledger_account a ON a.id = g.account"
            + " ORDER BY g.account, g.cohort, g.funder, g.expires, g.idle, g.unit_cost_micros";

    private static final String RUN_OFF = "SELECT EXTRACT(YEAR_MONTH FROM m.earned_on) AS cohort,"
            + " EXTRACT(YEAR_MONTH FROM m.business_date) AS month, SUM(m.available + m.held) AS amount,"
            + " SUM(IF(m.kind = 'EXPIRE', -m.available - m.held, 0)) AS broken" + MOVES
            + "WHERE m.expires_on IS NOT NULL OR m.idle_months IS NOT NULL"
            + " GROUP BY cohort, month HAVING amount <> 0 OR broken <> 0 ORDER BY cohort, month";

    private final Connection connection;
    private final Stretch stretch;
    private final Cut cut;

    LotSums(Connection connection, Stretch stretch, Cut cut) {
        this.connection = connection;
        this.stretch = stretch;
        this.cut = cut;
    }

    List<Figures.Outstanding> outstanding() throws SQLException {
        return select(OUTSTANDING, LotSums::outstanding);
    }

    List<Figures.RunOff> runOff() throws SQLException {
        return select(RUN_OFF, LotSums::runOff);
    }

    /** Accounts without a balance row have no lots. */
    private <T> List<T> select(String sql, Sql.Row<T> row) throws SQLException {
        if (stretch.isOfPostings()) {
            return List.of();
        }
        Object from = stretch.first();
        Object to = stretch.last();
        Object before = Sql.utc(cut.before());
        return Sql.select(connection, sql, row, from, to, cut.lastDay(), before, from, to, cut.lastDay(), before);
    }

    private static Figures.Outstanding outstanding(ResultSet row) throws SQLException {
        boolean pending = AccountKind.PENDING.name().equals(row.getString("kind"));
        return new Figures.Outstanding(
                new Holder(Holder.Kind.valueOf(row.getString("holder_kind")), row.getString("holder_ref")),
                month(row.getLong("cohort")),
                row.getString("funder"),
                Sql.optionalLong(row, "expires").map(LotSums::month),
                row.getBoolean("idle"),
                row.getLong("unit_cost_micros"),
                pending ? 0 : row.getLong("free"),
                row.getLong("set_aside"),
                pending ? row.getLong("free") : 0);
    }

    private static Figures.RunOff runOff(ResultSet row) throws SQLException {
        return new Figures.RunOff(
                month(row.getLong("cohort")),
                month(row.getLong("month")),
                row.getLong("amount"),
                row.getLong("broken"));
    }

    /** As the database gives it: 202611. */
    private static YearMonth month(long yearMonth) {
        return YearMonth.of((int) (yearMonth / 100), (int) (yearMonth % 100));
    }
}
