package io.hansa.club.decision;

import io.hansa.kernel.Actor;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Reads the view of all that waits. */
@ApplicationScoped
class WaitingRows {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** One thing that waits. */
    record Found(WaitingKind kind, String name, String place, Actor askedBy, Instant askedAt) {

        WaitingRow row(boolean mine) {
            return new WaitingRow(kind, name, place, askedBy, askedAt, mine);
        }
    }

    /** How much of a kind one person asked for. */
    record Count(WaitingKind kind, Actor askedBy, long many) {}

    List<Found> oldest(int most) {
        return select(
                "SELECT kind, name, place, asked_by, asked_at FROM club_waiting ORDER BY asked_at, name LIMIT " + most,
                row -> new Found(
                        WaitingKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        Actor.parse(row.getString(4)),
                        Sql.instant(row, "asked_at")));
    }

    List<Count> counts() {
        return select(
                "SELECT kind, asked_by, COUNT(*) FROM club_waiting GROUP BY kind, asked_by",
                row -> new Count(WaitingKind.valueOf(row.getString(1)), Actor.parse(row.getString(2)), row.getLong(3)));
    }

    private <T> List<T> select(String sql, Sql.Row<T> row) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(connection, sql, row);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
