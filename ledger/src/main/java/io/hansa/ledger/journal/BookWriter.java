package io.hansa.ledger.journal;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a decision: the rows that claim its keys first, then all others, one batch a table. */
final class BookWriter {

    private final Connection connection;

    /** A row together with the entry that it hangs on. */
    private record Of<T>(Entry entry, T row) {}

    BookWriter(Connection connection) {
        this.connection = connection;
    }

    /** Fails with a duplicate key when another transaction has used one of the keys, or undone a part of one of the entries. */
    void claim(Decision decision) throws SQLException {
        Sql.write(
                connection,
                "INSERT INTO ledger_entry (id, kind, code, business_date, occurred_at, recorded_at, idempotency_key,"
                        + " request_hash, actor, why_code, why_inputs, reverses, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.entries(),
                BookWriter::bind);
        Sql.write(
                connection,
                "INSERT INTO ledger_refusal (idempotency_key, request_hash, code, args, actor, recorded_at, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                decision.refusals(),
                (statement, refusal) -> bind(statement, refusal, decision.recordedAt()));
        Sql.write(
                connection,
                "INSERT INTO ledger_reversal (entry, original, seq, points, points_after) VALUES (?, ?, ?, ?, ?)",
                rows(decision.entries(), Entry::undone),
                (statement, of) -> longs(
                        statement,
                        of.entry().number().value(),
                        of.row().original().value(),
                        of.row().seq(),
                        of.row().points(),
                        of.row().pointsAfter()));
    }

    void write(Decision decision) throws SQLException {
        List<Entry> entries = decision.entries();
        writePostings(rows(entries, Entry::postings).stream()
                .sorted(Comparator.comparing(of -> of.row().hash().isEmpty()))
                .toList());
        new LotWriter(connection).write(entries, decision.book());
        Sql.write(
                connection,
                "INSERT INTO ledger_lot_use (entry, lot, available, held) VALUES (?, ?, ?, ?)",
                rows(entries, Entry::uses),
                (statement, use) -> longs(
                        statement,
                        use.entry().number().value(),
                        use.row().lot().id(),
                        use.row().available(),
                        use.row().held()));
        writeHolds(entries);
        writeDraws(entries);
        new StateWriter(connection).write(decision.book());
    }

    private static <T> List<Of<T>> rows(List<Entry> entries, Function<Entry, List<T>> of) {
        return entries.stream()
                .flatMap(entry -> of.apply(entry).stream().map(row -> new Of<>(entry, row)))
                .toList();
    }

    private static <T> List<T> optional(Optional<T> value) {
        return value.map(List::of).orElse(List.of());
    }

    private static void bind(PreparedStatement statement, Entry entry) throws SQLException {
        Header header = entry.header();
        statement.setLong(1, entry.number().value());
        statement.setString(2, entry.kind().name());
        statement.setString(3, header.code());
        Sql.set(statement, 4, header.businessDate());
        Sql.set(statement, 5, header.occurredAt());
        Sql.set(statement, 6, entry.recordedAt());
        statement.setString(7, KnownRows.column(header.key()));
        statement.setBytes(8, entry.requestHash());
        statement.setString(9, header.actor().toString());
        statement.setString(10, header.why().code());
        statement.setString(11, header.why().inputsJson());
        if (entry.reverses().isPresent()) {
            statement.setLong(12, entry.reverses().get().value());
        } else {
            statement.setNull(12, Types.BIGINT);
        }
        statement.setBytes(13, entry.hash());
    }

    private static void bind(PreparedStatement statement, Decision.Refusal refusal, Instant recordedAt)
            throws SQLException {
        Header header = refusal.request().command().header();
        String args = Refusals.args(refusal.reason());
        statement.setString(1, KnownRows.column(header.key()));
        statement.setBytes(2, refusal.request().hash());
        statement.setString(3, refusal.reason().code());
        statement.setString(4, args);
        statement.setString(5, header.actor().toString());
        Sql.set(statement, 6, recordedAt);
        statement.setBytes(7, Hashes.refusal(refusal, args, recordedAt));
    }

    /** @param postings those of accounts with a balance row first: a batch is one message if no row has more than its first */
    private void writePostings(List<Of<Posting>> postings) throws SQLException {
        Sql.write(
                connection,
                "INSERT INTO ledger_posting (account, seq, entry, business_date, amount, balance_after, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                postings,
                (statement, of) -> {
                    Posting posting = of.row();
                    statement.setLong(1, posting.account().value());
                    statement.setLong(2, posting.seq());
                    statement.setLong(3, of.entry().number().value());
                    Sql.set(statement, 4, of.entry().header().businessDate());
                    statement.setLong(5, posting.amount());
                    if (posting.hash().isPresent()) {
                        statement.setLong(6, posting.balanceAfter().orElseThrow());
                        statement.setBytes(7, posting.hash().get());
                    } else {
                        statement.setNull(6, Types.BIGINT);
                        statement.setNull(7, Types.BINARY);
                    }
                });
    }

    private void writeHolds(List<Entry> entries) throws SQLException {
        Sql.write(
                connection,
                "INSERT INTO ledger_hold (entry, wallet, held, amount, until, shielded) VALUES (?, ?, ?, ?, ?, ?)",
                rows(entries, entry -> optional(entry.hold())),
                (statement, of) -> {
                    OpenHold.Facts hold = of.row();
                    longs(
                            statement,
                            hold.number().value(),
                            hold.wallet().value(),
                            hold.held().value(),
                            hold.amount());
                    Sql.set(statement, 5, hold.until());
                    statement.setBoolean(6, hold.shielded());
                });
        Sql.write(
                connection,
                "INSERT INTO ledger_hold_event (entry, hold, amount, kind) VALUES (?, ?, ?, ?)",
                rows(entries, entry -> optional(entry.event())),
                (statement, of) -> {
                    HoldEvent event = of.row();
                    longs(statement, of.entry().number().value(), event.hold().value(), event.amount());
                    statement.setString(4, event.kind().name());
                });
    }

    private void writeDraws(List<Entry> entries) throws SQLException {
        Sql.write(
                connection,
                "INSERT INTO ledger_draw (entry, pool, person, amount, drawn_on) VALUES (?, ?, ?, ?, ?)",
                rows(entries, entry -> optional(entry.drawn())),
                (statement, of) -> {
                    Drawn drawn = of.row();
                    longs(
                            statement,
                            of.entry().number().value(),
                            drawn.pool().value(),
                            drawn.person().value(),
                            drawn.amount());
                    Sql.set(statement, 5, drawn.on());
                });
    }

    private static void longs(PreparedStatement statement, long... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setLong(i + 1, values[i]);
        }
    }
}
