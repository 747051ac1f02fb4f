package io.hansa.club.portfolio;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A portfolio in the order of what is due. Nothing of it is kept: the members of one portfolio, of whom there are so many at most, are
 * read by keys and sorted.
 */
@ApplicationScoped
class DueRows {

    /** The last contact that reached the member and was not corrected since. */
    private static final String LAST =
            "(SELECT MAX(c.contacted_on) FROM club_manager_contact c WHERE c.member = p.member AND c.outcome = 'REACHED'"
                    + " AND NOT EXISTS (SELECT 1 FROM club_manager_contact k WHERE k.corrects = c.id))";

    @Inject
    PortfolioRows rows;

    /** A member, and when it is due; {@link PortfolioRows#FOR_GOOD}: nothing is planned. */
    record Due(MemberNumber member, Optional<String> tier, long status, Optional<LocalDate> last, LocalDate due) {

        String cursor() {
            return due + "." + member;
        }
    }

    /** Where a page begins. */
    record After(LocalDate due, String member) {

        static final After NONE = new After(LocalDate.of(1000, 1, 1), "");

        static After parse(String cursor) {
            int dot = cursor.indexOf('.');
            return new After(
                    LocalDate.parse(cursor.substring(0, dot)), new MemberNumber(cursor.substring(dot + 1)).value());
        }
    }

    /** @param cadences days by tier, as {@link io.hansa.club.frequency.Cadences#byTier} says */
    List<Due> page(
            String manager, LocalDate today, Map<String, Integer> cadences, String anyTier, After after, int most) {
        List<Object> parameters = new ArrayList<>();
        String every = every(cadences, anyTier, parameters);
        String sql = "SELECT d.member, d.tier, d.last_on, d.due,"
                + " (SELECT COALESCE(MAX(b.balance), 0) FROM ledger_balance b WHERE b.account = d.status_account) AS status"
                + " FROM (SELECT q.member, q.tier, q.status_account, q.last_on, CAST(IF(q.every_days IS NULL, '9999-12-31',"
                + " COALESCE(q.last_on + INTERVAL q.every_days DAY, q.begins)) AS DATE) AS due"
                + " FROM (SELECT p.member, p.begins, s.tier, m.status_account, " + every + " AS every_days, " + LAST
                + " AS last_on FROM club_portfolio p JOIN club_member m ON m.number = p.member"
                + " LEFT JOIN club_standing s ON s.member = p.member AND s.ladder = 'MAIN'"
                + " WHERE p.manager = ? AND p.ends > ? AND p.begins <= ?) q) d"
                + " WHERE d.due > ? OR d.due = ? AND d.member > ? ORDER BY d.due, d.member LIMIT " + most;
        parameters.addAll(List.of(manager, today, today, after.due(), after.due(), after.member()));
        return rows.work(connection -> Sql.select(connection, sql, DueRows::due, parameters.toArray()));
    }

    private static String every(Map<String, Integer> cadences, String anyTier, List<Object> parameters) {
        StringBuilder every = new StringBuilder("CASE");
        cadences.forEach((tier, days) -> {
            if (!tier.equals(anyTier)) {
                every.append(" WHEN s.tier = ? THEN ?");
                parameters.add(tier);
                parameters.add((long) days);
            }
        });
        if (cadences.containsKey(anyTier)) {
            every.append(" WHEN TRUE THEN ?");
            parameters.add((long) cadences.get(anyTier));
        }
        return every.append(" WHEN FALSE THEN 0 ELSE NULL END").toString();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new MemberNumber(row.getString("member")),
                Optional.ofNullable(row.getString("tier")),
                row.getLong("status"),
                Sql.optionalDate(row, "last_on"),
                Sql.date(row, "due"));
    }
}
