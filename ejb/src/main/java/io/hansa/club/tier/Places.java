package io.hansa.club.tier;

import io.hansa.club.ladder.LaddersInForce;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.runs.ChunkPlan;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Where runs over the membership have come to. A chunk is known by the places before and at its end, which are found by stepping over
 * the index between them: nothing is kept of those who lie between.
 */
@ApplicationScoped
class Places {

    /** No member's number comes after it. */
    static final String LAST_MEMBER = "~";

    private static final String DUE = " FROM club_standing FORCE INDEX (club_standing_due) WHERE ladder = ? AND ";

    /**
     * In two statements, each a range of the index: by one condition over both columns the database begins with the day's first member
     * each time, and of two ranges in one statement it sorts all that is due before it gives the first row.
     */
    static final String REST_OF_DAY = DUE + "due_on = ? AND member > ?";

    static final String LATER_DAYS = DUE + "due_on > ? AND due_on <= ?";

    private static final String MAIN =
            " FROM club_standing WHERE member > ? AND ladder = '" + LaddersInForce.MAIN + "' ";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** Where the run over what is due has come to. */
    record Place(LocalDate dueOn, String member) {

        static final Place FIRST = new Place(LocalDate.of(1, 1, 1), "");

        static Place parse(String text) {
            int slash = text.indexOf('/');
            return new Place(LocalDate.parse(text.substring(0, slash)), text.substring(slash + 1));
        }

        @Override
        public String toString() {
            return dueOn + "/" + member;
        }
    }

    boolean isDue(String ladder, LocalDate today) {
        return read(connection -> step(connection, ladder, today, Place.FIRST, 1))
                .isPresent();
    }

    /** Who is due on a ladder after a place and up to another. */
    List<MemberNumber> due(String ladder, Place after, Place last) {
        List<Object> values = new ArrayList<>(List.of(ladder, after.dueOn(), after.member()));
        String between = "due_on = ? AND member > ?";
        if (after.dueOn().equals(last.dueOn())) {
            between += " AND member <= ?";
        } else {
            between += " OR due_on > ? AND due_on < ? OR due_on = ? AND member <= ?";
            values.addAll(List.of(after.dueOn(), last.dueOn(), last.dueOn()));
        }
        values.add(last.member());
        String sql = "SELECT member FROM club_standing FORCE INDEX (club_standing_due) WHERE ladder = ? AND (" + between
                + ") ORDER BY due_on, member";
        return read(
                connection -> Sql.select(connection, sql, row -> new MemberNumber(row.getString(1)), values.toArray()));
    }

    /** All who are due on a ladder by a day, as chunks of a run: {@code after>last}. */
    List<ChunkPlan> dueParts(String ladder, LocalDate today, int size) {
        return read(connection -> {
            List<ChunkPlan> parts = new ArrayList<>();
            Place after = Place.FIRST;
            Optional<Place> last = step(connection, ladder, today, after, size);
            while (last.isPresent()) {
                parts.add(new ChunkPlan(after + ">" + last.get(), size));
                after = last.get();
                last = step(connection, ladder, today, after, size);
            }
            long rest =
                    restOfDay(connection, ladder, after) + count(connection, LATER_DAYS, ladder, after.dueOn(), today);
            if (rest > 0) {
                parts.add(new ChunkPlan(after + ">" + new Place(today, LAST_MEMBER), rest));
            }
            return parts;
        });
    }

    /** The place so many members on. */
    private static Optional<Place> step(Connection connection, String ladder, LocalDate today, Place after, int size)
            throws SQLException {
        Optional<Place> sameDay = place(connection, REST_OF_DAY, size, ladder, after.dueOn(), after.member());
        if (sameDay.isPresent()) {
            return sameDay;
        }
        long more = Math.max(1, size - restOfDay(connection, ladder, after));
        return place(connection, LATER_DAYS, more, ladder, after.dueOn(), today);
    }

    private static long restOfDay(Connection connection, String ladder, Place after) throws SQLException {
        return count(connection, REST_OF_DAY, ladder, after.dueOn(), after.member());
    }

    static String nth(String due, long number) {
        return "SELECT due_on, member" + due + " ORDER BY due_on, member LIMIT 1 OFFSET " + (number - 1);
    }

    private static Optional<Place> place(Connection connection, String due, long number, Object... values)
            throws SQLException {
        return Sql.select(
                        connection,
                        nth(due, number),
                        row -> new Place(row.getObject(1, LocalDate.class), row.getString(2)),
                        values)
                .stream()
                .findFirst();
    }

    private static long count(Connection connection, String due, Object... values) throws SQLException {
        return Sql.select(connection, "SELECT COUNT(*)" + due, row -> row.getLong(1), values)
                .get(0);
    }

    /** All who stand on the main ladder, as chunks of a run: {@code after>last}. */
    List<ChunkPlan> parts(int size) {
        return read(connection -> {
            List<ChunkPlan> parts = new ArrayList<>();
            String after = "";
            Optional<String> last = step(connection, after, size);
            while (last.isPresent()) {
                parts.add(new ChunkPlan(after + ">" + last.get(), size));
                after = last.get();
                last = step(connection, after, size);
            }
            String from = after;
            Sql.select(
                    connection,
                    "SELECT MAX(member), COUNT(*)" + MAIN + "HAVING COUNT(*) > 0",
                    row -> parts.add(new ChunkPlan(from + ">" + row.getString(1), row.getLong(2))),
                    after);
            return parts;
        });
    }

    private static Optional<String> step(Connection connection, String after, int size) throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT member" + MAIN + "ORDER BY member LIMIT 1 OFFSET " + (size - 1),
                        row -> row.getString(1),
                        after)
                .stream()
                .findFirst();
    }

    @FunctionalInterface
    private interface Reading<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            return reading.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
