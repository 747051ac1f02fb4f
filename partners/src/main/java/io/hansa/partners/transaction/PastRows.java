package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.partners.port.PastMessage;
import io.hansa.partners.port.PastMessages;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;

/** Reads back what was recorded, along the index by which transactions are listed. */
@ApplicationScoped
class PastRows implements PastMessages {

    private static final String AFTER = " FROM partner_transaction t FORCE INDEX (partner_transaction_all)"
            + " WHERE t.recorded_at >= ? AND (t.recorded_at > ? OR t.number > ?)";

    /** The driver takes longer to read an instant than all else of a row: it comes as a number. */
    private static final String MICROS = "TIMESTAMPDIFF(MICROSECOND, '1970-01-01', ";

    private static final long SECOND = 1_000_000;

    private static final String RECORDED = MICROS + "t.recorded_at)";

    private static final String SELECT =
            "SELECT " + RECORDED + ", t.number, t.partner, t.kind, t.outlet, t.member, t.product,"
                    + " t.category, t.actor, t.amount_fen, t.points, t.status_points, t.bonus_points, t.bonus_status, "
                    + MICROS + "t.occurred_at)";

    private static final String ORDER = " ORDER BY t.recorded_at, t.number";

    private static final String RESTS = "SELECT r.number, o.number AS accrual, MAX(o.amount_fen) AS fen,"
            + " SUM(IFNULL(x.amount_fen, 0)) AS part, MAX(o.points - o.bonus_points) + SUM(x.points - x.bonus_points) AS points,"
            + " MAX(o.status_points - o.bonus_status) + SUM(x.status_points - x.bonus_status) AS status"
            + " FROM partner_transaction r JOIN partner_transaction o ON o.number = r.reverses AND o.kind = 'ACCRUAL'"
            + " JOIN partner_transaction x ON x.reverses = r.reverses AND x.reversal_seq <= r.reversal_seq"
            + " WHERE r.number IN (?*) GROUP BY r.number, o.number";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Override
    public List<Place> cut(Instant from, Instant before, int size) {
        return with(connection -> {
            List<Place> cuts = new ArrayList<>();
            Place last = Place.before(from);
            Optional<Place> next = step(connection, last, before, size);
            while (next.isPresent()) {
                last = next.get();
                cuts.add(last);
                next = step(connection, last, before, size);
            }
            last(connection, last, before).ifPresent(cuts::add);
            return cuts;
        });
    }

    /** The place that ends a whole part. */
    private static Optional<Place> step(Connection connection, Place after, Instant before, int size)
            throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT " + RECORDED + AFTER + " AND t.recorded_at < ?" + ORDER + " LIMIT 1 OFFSET "
                                + (size - 1),
                        PastRows::place,
                        Sql.utcText(after.recordedAt()),
                        Sql.utcText(after.recordedAt()),
                        after.number(),
                        Sql.utcText(before))
                .stream()
                .findFirst();
    }

    /** The last place of all, where anything is left. */
    private static Optional<Place> last(Connection connection, Place after, Instant before) throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT " + RECORDED + AFTER + " AND t.recorded_at < ?"
                                + " ORDER BY t.recorded_at DESC, t.number DESC LIMIT 1",
                        PastRows::place,
                        Sql.utcText(after.recordedAt()),
                        Sql.utcText(after.recordedAt()),
                        after.number(),
                        Sql.utcText(before))
                .stream()
                .findFirst();
    }

    @Override
    public List<PastMessage> between(Place after, Place through) {
        String end = Sql.utcText(through.recordedAt());
        return with(connection -> Sql.select(
                connection,
                SELECT + AFTER
                        + " AND t.recorded_at <= ? AND (t.recorded_at < ? OR t.number <= ?)"
                        + " AND t.accepted = 1 AND t.kind IN ('ACCRUAL', 'REVERSAL') AND t.partner = UPPER(t.partner)"
                        + ORDER,
                PastRows::message,
                Sql.utcText(after.recordedAt()),
                Sql.utcText(after.recordedAt()),
                after.number(),
                end,
                end,
                through.number()));
    }

    @Override
    public List<PastMessage> of(Collection<Long> accruals) {
        return selectIn(
                SELECT + " FROM partner_transaction t WHERE t.number IN (?*) AND t.accepted = 1 AND t.kind = 'ACCRUAL'",
                accruals,
                PastRows::message);
    }

    @Override
    public Map<MemberNumber, Map<String, Long>> counts(Collection<MemberNumber> members, Place before) {
        Map<MemberNumber, Map<String, Long>> counts = new HashMap<>();
        String end = Sql.utcText(before.recordedAt());
        with(connection -> Sql.selectIn(
                connection,
                "SELECT member, partner, SUM(recorded_at < '" + end + "' OR recorded_at = '" + end + "' AND number <= "
                        + before.number() + ") FROM partner_transaction WHERE member IN (?*) AND kind = 'ACCRUAL'"
                        + " AND accepted = 1 GROUP BY member, partner",
                members.stream().map(MemberNumber::value).toList(),
                row -> counts.computeIfAbsent(new MemberNumber(row.getString(1)), member -> new HashMap<>())
                        .put(row.getString(2), row.getLong(3))));
        return counts;
    }

    @Override
    public Set<Long> undone(Collection<Long> accruals) {
        return new HashSet<>(selectIn(
                "SELECT DISTINCT reverses FROM partner_transaction FORCE INDEX (partner_transaction_reverses)"
                        + " WHERE reverses IN (?*)",
                accruals,
                row -> row.getLong(1)));
    }

    @Override
    public Map<Long, Rest> rests(Collection<Long> reversals) {
        Map<Long, Rest> rests = new HashMap<>();
        selectIn(RESTS, reversals, row -> rests.put(row.getLong("number"), rest(row)));
        return rests;
    }

    private static Rest rest(ResultSet row) throws SQLException {
        OptionalLong fen =
                Sql.optionalLong(row, "fen").stream().mapToLong(Long::longValue).findFirst();
        long part = row.getLong("part");
        return new Rest(
                row.getLong("accrual"),
                fen.isPresent() ? OptionalLong.of(fen.getAsLong() - part) : OptionalLong.empty(),
                row.getLong("points"),
                row.getLong("status"));
    }

    /** After all that was recorded at an instant: a batch is never cut. */
    private static Place place(ResultSet row) throws SQLException {
        return new Place(instant(row, 1), Long.MAX_VALUE);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        long micros = row.getLong(column);
        return Instant.ofEpochSecond(micros / SECOND, micros % SECOND * 1_000);
    }

    /** By the places of the columns: looking for their names would take as long again, for each of millions. */
    private static PastMessage message(ResultSet row) throws SQLException {
        long bonusPoints = row.getLong(13);
        long bonusStatus = row.getLong(14);
        return new PastMessage(
                new Place(instant(row, 1), row.getLong(2)),
                row.getString(3),
                row.getString(4).equals(TransactionKind.ACCRUAL.name()),
                row.getString(5),
                new MemberNumber(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                Actor.parse(row.getString(9)).kind(),
                Sql.optionalLong(row, 10).stream().mapToLong(Long::longValue).findFirst(),
                row.getLong(11) - bonusPoints,
                row.getLong(12) - bonusStatus,
                bonusPoints,
                bonusStatus,
                instant(row, 15));
    }

    private <T> List<T> selectIn(String sql, Collection<Long> keys, Sql.Row<T> row) {
        return keys.isEmpty() ? List.of() : with(connection -> Sql.selectIn(connection, sql, keys, row));
    }

    /** Works on the connection of the caller's transaction. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
