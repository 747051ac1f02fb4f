package io.hansa.ledger.seal;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a seal covers, by the indexes on recorded time. */
final class Stretches {

    /** Instants of leaves, in order; each part gives no more than what may be needed of the whole. */
    private static final String INSTANTS = "SELECT at FROM ("
            + " (SELECT recorded_at AS at FROM ledger_entry WHERE recorded_at >= ? AND recorded_at < ?"
            + " ORDER BY recorded_at LIMIT ?)"
            + " UNION ALL (SELECT recorded_at FROM ledger_refusal WHERE recorded_at >= ? AND recorded_at < ?"
            + " ORDER BY recorded_at LIMIT ?)"
            + " UNION ALL (SELECT opened_at FROM ledger_account WHERE opened_at >= ? AND opened_at < ?"
            + " ORDER BY opened_at LIMIT ?)"
            + " UNION ALL (SELECT announced_at FROM ledger_notice WHERE announced_at >= ? AND announced_at < ?"
            + " ORDER BY announced_at LIMIT ?)) leaves ORDER BY at LIMIT 1 OFFSET ?";

    private static final int PARTS = 4;

    private final Connection connection;

    Stretches(Connection connection) {
        this.connection = connection;
    }

    /**
     * The stretch that begins at an instant, ends at the horizon and has {@code most} leaves or fewer; then it ends earlier. What
     * was recorded in one microsecond is never parted, so one microsecond may have more. Empty when there is nothing.
     */
    Optional<Stretch> next(Instant from, Instant horizon, int most) throws SQLException {
        Optional<Instant> first = nth(from, horizon, 0);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> beyond = nth(from, horizon, most);
        if (beyond.equals(first)) {
            return Optional.of(new Stretch(from, first.get().plus(1, ChronoUnit.MICROS)));
        }
        return Optional.of(new Stretch(from, beyond.orElse(horizon)));
    }

    private Optional<Instant> nth(Instant from, Instant horizon, int offset) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            parameters.addAll(List.of(Sql.utc(from), Sql.utc(horizon), offset + 1));
        }
        parameters.add(offset);
        return Sql.select(connection, INSTANTS, row -> Sql.instant(row, "at"), parameters.toArray()).stream()
                .findFirst();
    }

    /** @param noticesToo not for a seal from before they were sealed */
    SealedLeaves leaves(Stretch stretch, boolean noticesToo) throws SQLException {
        return new SealedLeaves(
                leaves(
                        "entry",
                        "SELECT id AS name, hash FROM ledger_entry WHERE recorded_at >= ? AND recorded_at < ? ORDER BY id",
                        stretch),
                leaves(
                        "refusal",
                        "SELECT idempotency_key AS name, hash FROM ledger_refusal"
                                + " WHERE recorded_at >= ? AND recorded_at < ? ORDER BY idempotency_key",
                        stretch),
                leaves(
                        "account",
                        "SELECT id AS name, hash FROM ledger_account WHERE opened_at >= ? AND opened_at < ? ORDER BY id",
                        stretch),
                noticesToo
                        ? leaves(
                                "notice",
                                "SELECT CONCAT(lot, ' ', expires_on) AS name, hash FROM ledger_notice"
                                        + " WHERE announced_at >= ? AND announced_at < ? ORDER BY lot, expires_on",
                                stretch)
                        : List.of());
    }

    private List<Leaf> leaves(String kind, String sql, Stretch stretch) throws SQLException {
        return Sql.select(
                connection,
                sql,
                row -> new Leaf(kind, row.getString("name"), row.getBytes("hash")),
                Sql.utc(stretch.from()),
                Sql.utc(stretch.until()));
    }

    /** The greatest number of an entry recorded in a stretch; zero when there is none. */
    long greatestEntry(Stretch stretch) throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT COALESCE(MAX(id), 0) FROM ledger_entry FORCE INDEX (ledger_entry_recorded)"
                                + " WHERE recorded_at >= ? AND recorded_at < ?",
                        row -> row.getLong(1),
                        Sql.utc(stretch.from()),
                        Sql.utc(stretch.until()))
                .get(0);
    }
}
