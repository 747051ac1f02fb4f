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

    private static final String SELECT =
            "SELECT t.recorded_at, t.number, t.partner, t.kind, t.outlet, t.member, t.product,"
                    + " t.category, t.actor, t.amount_fen, t.points, t.status_points, t.bonus_points, t.bonus_status, t.occurred_at";

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
                        "SELECT t.recorded_at, t.number" + AFTER + " AND t.recorded_at < ?" + ORDER + " LIMIT 1 OFFSET "
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
                        "SELECT t.recorded_at, t.number" + AFTER + " AND t.recorded_at < ?"
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
                "SELECT DISTINCT reverses FROM partner_transaction WHERE reverses IN (?*)",
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

    private static Place place(ResultSet row) throws SQLException {
        return new Place(Sql.instant(row, "recorded_at"), row.getLong("number"));
    }

    private static PastMessage message(ResultSet row) throws SQLException {
        return new PastMessage(
                place(row),
                row.getString("partner"),
                row.getString("kind").equals(TransactionKind.ACCRUAL.name()),
                row.getString("outlet"),
                new MemberNumber(row.getString("member")),
                Optional.ofNullable(row.getString("product")),
                Optional.ofNullable(row.getString("category")),
                Actor.parse(row.getString("actor")).kind(),
                Sql.optionalLong(row, "amount_fen").stream()
                        .mapToLong(Long::longValue)
                        .findFirst(),
                row.getLong("points") - row.getLong("bonus_points"),
                row.getLong("status_points") - row.getLong("bonus_status"),
                row.getLong("bonus_points"),
                row.getLong("bonus_status"),
                Sql.instant(row, "occurred_at"));
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
