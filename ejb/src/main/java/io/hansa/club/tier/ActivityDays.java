package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What members spent and how often they earned, by day; many in a few statements. */
@ApplicationScoped
class ActivityDays {

    private static final int WIDEST = 256;
    private static final String ROW = "SELECT ? AS member, CAST(? AS DATE) AS since, CAST(? AS DATE) AS until";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** A member's days in a period. */
    record Stretch(MemberNumber member, Period period) {}

    /** What they come to; spend in fen. */
    record Sum(long spend, long activities) {

        static final Sum NOTHING = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(Math.addExact(spend, other.spend), activities + other.activities);
        }
    }

    /** In the order of their keys, so that two batches never wait for each other in turn. */
    void add(List<TransactionsAccepted.Item> items) {
        Map<String, Object[]> rows = new TreeMap<>();
        for (var item : items) {
            if (item.spent() != 0 || item.activities() != 0) {
                Object[] row = rows.computeIfAbsent(item.member() + "." + item.businessDate(), key ->
                        new Object[] {item.member().value(), item.businessDate(), 0L, 0L});
                row[2] = Math.addExact((Long) row[2], item.spent());
                row[3] = (Long) row[3] + item.activities();
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            Sql.upsert(
                    connection,
                    "INSERT INTO club_activity_day (member, business_date, spend, activities)",
                    "ON DUPLICATE KEY UPDATE spend = spend + VALUES(spend), activities = activities + VALUES(activities)",
                    List.copyOf(rows.values()));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Stretches without any are left out. */
    Map<Stretch, Sum> sums(Collection<Stretch> asked) {
        List<Stretch> stretches = List.copyOf(asked);
        Map<Stretch, Sum> sums = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            for (int from = 0; from < stretches.size(); from += WIDEST) {
                add(connection, stretches.subList(from, Math.min(stretches.size(), from + WIDEST)), sums);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
        return sums;
    }

    private static void add(Connection connection, List<Stretch> part, Map<Stretch, Sum> sums) throws SQLException {
        int width = part.size() == 1 ? 1 : Integer.highestOneBit(part.size() - 1) << 1;
        List<Object> values = new ArrayList<>(width * 3);
        for (int i = 0; i < width; i++) {
            Stretch stretch = part.get(Math.min(i, part.size() - 1));
            values.add(i < part.size() ? stretch.member().value() : "");
            values.add(stretch.period().from());
            values.add(stretch.period().until());
        }
        Sql.select(
                connection,
                "SELECT STRAIGHT_JOIN d.member, w.since, w.until, SUM(d.spend), SUM(d.activities) FROM (" + ROW
                        + (" UNION ALL " + ROW).repeat(width - 1) + ") w JOIN club_activity_day d"
                        + " ON d.member = CONVERT(w.member USING ascii) COLLATE ascii_bin"
                        + " AND d.business_date >= w.since AND d.business_date < w.until"
                        + " GROUP BY d.member, w.since, w.until",
                row -> sums.put(
                        new Stretch(
                                new MemberNumber(row.getString(1)),
                                new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))),
                        new Sum(row.getLong(4), row.getLong(5))),
                values.toArray());
    }
}
