package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Ascii;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Keeps reversals that came before their original, and which of them still wait. */
@ApplicationScoped
class ParkedRows {

    private static final String COLUMNS =
            "SELECT p.number, p.partner, p.reference, p.original, p.amount_fen, p.points, p.items,"
                    + " p.occurred_at, p.parked_at, p.until, p.actor FROM partner_parked p";
    private static final String WAITING = COLUMNS + " JOIN partner_waiting w ON w.number = p.number";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** Reads or writes on the connection of the caller's transaction. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    void add(List<Parked> parked) {
        run(connection -> {
            Sql.write(
                    connection,
                    "INSERT INTO partner_parked (number, partner, reference, original, amount_fen, points, occurred_at,"
                            + " parked_at, until, actor, items) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    parked,
                    ParkedRows::bind);
            Sql.write(
                    connection,
                    "INSERT INTO partner_waiting (number, partner, awaits, parked_at, until) VALUES (?, ?, ?, ?, ?)",
                    parked,
                    ParkedRows::bindWaiting);
            return null;
        });
    }

    /**
     * What waits for any of these references, in the order in which it came. It is locked until the caller's transaction ends,
     * and what another transaction is just parking is waited for: so that of an original and its reversal that come at the same
     * moment the later one to be written sees the other.
     */
    List<Parked> lockWaitingFor(String partner, Collection<String> references) {
        var awaited = references.stream()
                .sorted()
                .map(reference -> awaits(partner, reference))
                .toList();
        return run(connection -> read(
                connection,
                Sql.selectIn(
                        connection,
                        "SELECT number FROM partner_waiting FORCE INDEX (partner_waiting_awaits)"
                                + " WHERE awaits IN (?*) FOR UPDATE",
                        awaited,
                        row -> row.getLong(1))));
    }

    /** How many wait for each of these references. */
    Map<String, Long> counts(String partner, Collection<String> references) {
        Map<String, String> awaited = references.stream()
                .collect(Collectors.toMap(reference -> awaits(partner, reference), Function.identity()));
        Map<String, Long> counts = new HashMap<>();
        run(connection -> Sql.selectIn(
                connection,
                "SELECT awaits, COUNT(*) FROM partner_waiting WHERE awaits IN (?*) GROUP BY awaits",
                awaited.keySet(),
                row -> counts.put(awaited.get(row.getString(1)), row.getLong(2))));
        return counts;
    }

    /** Some whose time is over, locked; those that another transaction has are left to it. */
    List<Parked> lockDue(Instant now, int most) {
        return run(connection -> read(
                connection,
                Sql.select(
                        connection,
                        "SELECT number FROM partner_waiting WHERE until <= ? ORDER BY until, number LIMIT ?"
                                + " FOR UPDATE SKIP LOCKED",
                        row -> row.getLong(1),
                        Sql.utc(now),
                        most)));
    }

    /** They wait no more. */
    void end(Collection<Long> numbers) {
        run(connection -> {
            Sql.executeIn(connection, "DELETE FROM partner_waiting WHERE number IN (?*)", List.copyOf(numbers));
            return null;
        });
    }

    Map<Long, Parked> byNumbers(Collection<Long> numbers) {
        return run(connection -> read(connection, numbers)).stream()
                .collect(Collectors.toMap(Parked::number, Function.identity()));
    }

    /** Those that still wait with this reference of their own, the latest first. */
    List<Parked> byReference(String partner, String reference, int most) {
        return Ascii.fits(reference)
                ? run(connection -> Sql.select(
                        connection,
                        WAITING + " WHERE p.partner = ? AND p.reference = ? ORDER BY p.number DESC LIMIT ?",
                        ParkedRows::parked,
                        partner,
                        reference,
                        most))
                : List.of();
    }

    /** How many of a partner still wait that came in a time. */
    long count(String partner, Instant from, Instant until) {
        return run(connection -> Sql.select(
                        connection,
                        "SELECT COUNT(*) FROM partner_waiting WHERE partner = ? AND parked_at >= ? AND parked_at < ?",
                        row -> row.getLong(1),
                        partner,
                        Sql.utc(from),
                        Sql.utc(until)))
                .get(0);
    }

    /** Those that still wait, the latest first. */
    List<Parked> list(TransactionFilter filter, Instant upTo, long before, int most) {
        var conditions = new ArrayList<String>(List.of("(w.parked_at < ? OR w.parked_at = ? AND w.number < ?)"));
        var parameters = new ArrayList<Object>(List.of(Sql.utc(upTo), Sql.utc(upTo), before));
        filter.partnerCode().ifPresent(code -> {
            conditions.add("w.partner = ?");
            parameters.add(Ascii.fits(code) ? code : "");
        });
        if (filter.partnerCode().isEmpty()) {
            conditions.add("w.partner NOT IN (SELECT code FROM partner_partner WHERE sandbox_of IS NOT NULL)");
        }
        filter.recordedFrom().ifPresent(from -> {
            conditions.add("w.parked_at >= ?");
            parameters.add(Sql.utc(from));
        });
        filter.recordedUntil().ifPresent(until -> {
            conditions.add("w.parked_at < ?");
            parameters.add(Sql.utc(until));
        });
        parameters.add(most);
        String sql = WAITING + " WHERE " + String.join(" AND ", conditions)
                + " ORDER BY w.parked_at DESC, w.number DESC LIMIT ?";
        return run(connection -> Sql.select(connection, sql, ParkedRows::parked, parameters.toArray()));
    }

    private static List<Parked> read(Connection connection, Collection<Long> numbers) throws SQLException {
        return numbers.isEmpty()
                ? List.of()
                : Sql.selectIn(
                        connection, COLUMNS + " WHERE p.number IN (?*) ORDER BY p.number", numbers, ParkedRows::parked);
    }

    private static String awaits(String partner, String reference) {
        return partner + " " + reference;
    }

    private static Parked parked(ResultSet row) throws SQLException {
        return new Parked(
                row.getLong("number"),
                row.getString("partner"),
                row.getString("reference"),
                row.getString("original"),
                number(row, "amount_fen"),
                number(row, "points"),
                Optional.ofNullable(row.getString("items"))
                        .map(WrittenItems::readCodes)
                        .orElse(List.of()),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "parked_at"),
                Sql.instant(row, "until"),
                Actor.parse(row.getString("actor")));
    }

    private static void bind(PreparedStatement insert, Parked parked) throws SQLException {
        insert.setLong(1, parked.number());
        insert.setString(2, parked.partner());
        insert.setString(3, parked.reference());
        insert.setString(4, parked.original());
        set(insert, 5, parked.amountFen());
        set(insert, 6, parked.points());
        Sql.set(insert, 7, parked.occurredAt());
        Sql.set(insert, 8, parked.parkedAt());
        Sql.set(insert, 9, parked.until());
        insert.setString(10, parked.actor().toString());
        insert.setString(11, parked.items().isEmpty() ? null : WrittenItems.ofCodes(parked.items()));
    }

    private static void bindWaiting(PreparedStatement insert, Parked parked) throws SQLException {
        insert.setLong(1, parked.number());
        insert.setString(2, parked.partner());
        insert.setString(3, awaits(parked.partner(), parked.original()));
        Sql.set(insert, 4, parked.parkedAt());
        Sql.set(insert, 5, parked.until());
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        return Sql.optionalLong(row, column).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static void set(PreparedStatement insert, int place, OptionalLong value) throws SQLException {
        if (value.isPresent()) {
            insert.setLong(place, value.getAsLong());
        } else {
            insert.setNull(place, Types.BIGINT);
        }
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
