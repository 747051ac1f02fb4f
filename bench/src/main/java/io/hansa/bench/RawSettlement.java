package io.hansa.bench;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor of settlement: the same rows, summed by two statements into two bare tables. Clearing postings of the month by account,
 * entry code and the earlier month of what they undo; accepted messages by partner and kind.
 */
final class RawSettlement {

    private static final String LINES = "INSERT INTO bench_line SELECT p.account, e.code,"
            + " IF(o.business_date < '%1$s', DATE_FORMAT(o.business_date, '%%Y-%%m'), NULL) AS origin, COUNT(*), SUM(p.amount)"
            + " FROM partner_partner r STRAIGHT_JOIN ledger_posting p ON p.account = r.clearing"
            + " STRAIGHT_JOIN ledger_entry e ON e.id = p.entry LEFT JOIN ledger_entry o ON o.id = e.reverses"
            + " WHERE p.business_date >= '%1$s' AND p.business_date < '%2$s' GROUP BY p.account, e.code, origin";
    private static final String COUNTS =
            "INSERT INTO bench_count SELECT partner, kind, COUNT(*) FROM partner_transaction"
                    + " WHERE accepted = 1 AND business_date >= '%1$s' AND business_date < '%2$s' GROUP BY partner, kind";

    private final Connection connection;
    private final YearMonth month;
    private final List<Double> seconds = new ArrayList<>();

    /** @param connection commits by itself */
    RawSettlement(Connection connection, YearMonth month) throws SQLException {
        this.connection = connection;
        this.month = month;
        Sql.execute(
                connection,
                "CREATE TABLE bench_line (account BIGINT NOT NULL, code VARCHAR(32) NOT NULL, origin VARCHAR(7),"
                        + " count BIGINT NOT NULL, amount BIGINT NOT NULL)");
        Sql.execute(
                connection,
                "CREATE TABLE bench_count (partner VARCHAR(12) NOT NULL, kind VARCHAR(20) NOT NULL, count BIGINT NOT NULL)");
        sum();
    }

    void turn() throws SQLException {
        seconds.add(sum());
    }

    private double sum() throws SQLException {
        Sql.execute(connection, "TRUNCATE TABLE bench_line");
        Sql.execute(connection, "TRUNCATE TABLE bench_count");
        LocalDate from = month.atDay(1);
        LocalDate until = month.plusMonths(1).atDay(1);
        long begun = System.nanoTime();
        Sql.execute(connection, LINES.formatted(from, until));
        Sql.execute(connection, COUNTS.formatted(from, until));
        return (System.nanoTime() - begun) / 1e9;
    }

    /** How many postings it summed, which have to be those of the statements. */
    long postings() throws SQLException {
        return Sql.select(connection, "SELECT SUM(count) FROM bench_line", row -> row.getLong(1))
                .get(0);
    }

    double seconds() {
        return Comparison.median(
                seconds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    void drop() throws SQLException {
        Sql.execute(connection, "DROP TABLE bench_line");
        Sql.execute(connection, "DROP TABLE bench_count");
    }
}
