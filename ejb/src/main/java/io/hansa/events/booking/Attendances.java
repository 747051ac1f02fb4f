package io.hansa.events.booking;

import io.hansa.club.earning.Attendance;
import io.hansa.events.event.EventNumber;
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

/** Who was checked in where, for earning rules. */
@ApplicationScoped
class Attendances implements Attendance {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Override
    public Map<MemberNumber, Map<String, Instant>> of(Collection<MemberNumber> members, Instant since) {
        Map<MemberNumber, Map<String, Instant>> came = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Sql.selectIn(
                    connection,
                    "SELECT member, event, MAX(checked_in_at) AS came FROM event_booking WHERE checked_in_at >= '"
                            + Sql.utcText(since) + "' AND member IN (?*) GROUP BY member, event",
                    members.stream().map(MemberNumber::value).toList(),
                    row -> came.computeIfAbsent(new MemberNumber(row.getString("member")), member -> new HashMap<>())
                            .put(EventNumber.of(row.getLong("event")).value(), Sql.instant(row, "came")));
            return came;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
