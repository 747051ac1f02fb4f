package io.hansa.club.portfolio;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of the members of one portfolio comes again or has changed within some days. Read by keys of the portfolio, of which there are
 * so many at most: four statements whatever their number.
 */
@ApplicationScoped
class OccasionFinds {

    private static final String HERS = " FROM club_portfolio p";
    private static final String ON = " WHERE p.manager = ? AND p.ends > ? AND p.begins <= ?";
    private static final String STANDS =
            " AND NOT EXISTS (SELECT 1 FROM club_manager_contact k WHERE k.corrects = c.id)";

    @Inject
    PortfolioRows rows;

    @Inject
    Programme programme;

    /** What was handled: a member, and the occasion. */
    record Handled(MemberNumber member, OccasionKey occasion) {}

    /** The members whom an account manager has on a day: all, or only one. */
    record Whose(String manager, LocalDate on, Optional<MemberNumber> only) {

        private String sql() {
            return only.isPresent() ? ON + " AND p.member = ?" : ON;
        }

        private List<Object> parameters() {
            List<Object> parameters = new ArrayList<>(List.of(manager, on, on));
            only.map(MemberNumber::value).ifPresent(parameters::add);
            return parameters;
        }
    }

    /** Since when a member has been there, and when it was born. */
    record Began(MemberNumber member, Optional<LocalDate> birthday, LocalDate enrolled) {}

    /** A change of the main ladder's tier. */
    record Changed(MemberNumber member, String from, String to, LocalDate on) {}

    /** A day that matters, of a dossier; its words are not read. */
    record Matters(MemberNumber member, LocalDate on) {}

    List<Began> began(Whose whose) {
        return select(
                "SELECT m.number, m.birthday, m.enrolled_at" + HERS + " JOIN club_member m ON m.number = p.member"
                        + whose.sql(),
                row -> new Began(
                        new MemberNumber(row.getString("number")),
                        Sql.optionalDate(row, "birthday"),
                        programme.dateOf(Sql.instant(row, "enrolled_at"))),
                whose);
    }

    List<Changed> changed(Whose whose, LocalDate since) {
        Instant begins = programme.startOf(since);
        return select(
                "SELECT t.member, t.from_tier, t.to_tier, t.changed_at" + HERS
                        + " JOIN club_tier_change t ON t.member = p.member" + whose.sql()
                        + " AND t.changed_at >= ? AND t.ladder = 'MAIN' AND t.from_tier IS NOT NULL AND t.from_tier <> t.to_tier"
                        + " ORDER BY t.id",
                row -> new Changed(
                        new MemberNumber(row.getString("member")),
                        row.getString("from_tier"),
                        row.getString("to_tier"),
                        programme.dateOf(Sql.instant(row, "changed_at"))),
                whose,
                Sql.utc(begins));
    }

    List<Matters> matters(Whose whose) {
        return select(
                "SELECT e.member, e.falls_on" + HERS + " JOIN club_dossier_entry e ON e.member = p.member" + whose.sql()
                        + " AND e.category = 'DATE' AND e.falls_on IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM club_dossier_entry k WHERE k.corrects = e.id)",
                row -> new Matters(new MemberNumber(row.getString("member")), Sql.date(row, "falls_on")),
                whose);
    }

    List<Handled> handled(Whose whose, LocalDate since) {
        return select(
                "SELECT c.member, c.occasion, c.occasion_on" + HERS
                        + " JOIN club_manager_contact c ON c.member = p.member" + whose.sql()
                        + " AND c.occasion_on >= ? AND c.outcome <> 'MISTAKEN'" + STANDS,
                row -> new Handled(
                        new MemberNumber(row.getString("member")),
                        new OccasionKey(OccasionKind.valueOf(row.getString("occasion")), Sql.date(row, "occasion_on"))),
                whose,
                since);
    }

    /** Reads a row. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> select(String sql, Reading<T> reading, Whose whose, Object... more) {
        List<Object> parameters = whose.parameters();
        parameters.addAll(List.of(more));
        return rows.work(connection -> Sql.select(connection, sql, reading::read, parameters.toArray()));
    }
}
