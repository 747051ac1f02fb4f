package io.hansa.perception.survey;

import io.hansa.club.earning.SurveysAnswered;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Who answered what, for earning rules. */
@ApplicationScoped
class MembersAnswers implements SurveysAnswered {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Override
    public Map<MemberNumber, Map<String, Instant>> of(Collection<MemberNumber> members, Instant since) {
        Map<MemberNumber, Map<String, Instant>> answered = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Sql.selectIn(
                    connection,
                    "SELECT member, survey, answered_at FROM perception_answer WHERE answered_at >= '"
                            + Sql.utcText(since) + "' AND member IN (?*)",
                    members.stream().map(MemberNumber::value).toList(),
                    row -> answered.computeIfAbsent(
                                    new MemberNumber(row.getString("member")), member -> new HashMap<>())
                            .put(row.getString("survey"), Sql.instant(row, "answered_at")));
            return answered;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
