package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
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
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the scores of standing that a second person has approved. */
@ApplicationScoped
class InfluenceRows {

    private static final String APPROVED =
            "SELECT s.member, s.influence, s.decides, s.decided_on, s.until, e.decided_on"
                    + " FROM club_tier_request s LEFT JOIN club_tier_request e ON e.ends = s.id AND e.state = 'APPROVED'"
                    + " WHERE s.member IN (?*) AND s.kind = 'SCORE' AND s.state = 'APPROVED'";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /**
     * Influence and decision power over one group.
     *
     * @param value the mean of both, 0 to 100
     * @param end the first day on which it no longer holds
     */
    record Score(int value, LocalDate begins, Optional<LocalDate> end) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(begins)
                    && end.filter(last -> !last.isAfter(day)).isEmpty();
        }

        static int mean(int influence, int decides) {
            return (influence + decides) / 2;
        }
    }

    /** Those who have none are left out. */
    Map<MemberNumber, List<Score>> scores(Collection<MemberNumber> members) {
        Map<MemberNumber, List<Score>> scores = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Sql.selectIn(
                    connection,
                    APPROVED,
                    members.stream().map(MemberNumber::value).sorted().toList(),
                    row -> scores.computeIfAbsent(new MemberNumber(row.getString(1)), member -> new ArrayList<>())
                            .add(new Score(
                                    Score.mean(row.getInt(2), row.getInt(3)),
                                    row.getObject(4, LocalDate.class),
                                    earlier(Sql.optionalDate(row, 5), Sql.optionalDate(row, 6)))));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
        return scores;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.filter(date -> other.filter(date::isAfter).isEmpty()).or(() -> other);
    }
}
