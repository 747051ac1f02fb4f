package io.hansa.ledger.journal;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the state that a decision leads to: absolute values, because the accounts are locked. */
final class StateWriter {

    private final Connection connection;

    StateWriter(Connection connection) {
        this.connection = connection;
    }

    void write(Book book) throws SQLException {
        writeBalances(book);
        writeLots(List.copyOf(book.touchedLots()));
        writeHolds(List.copyOf(book.touchedHolds()));
    }

    /** The rows are there: only an insert goes through the bulk protocol, which is twice as fast as a thousand updates. */
    private void writeBalances(Book book) throws SQLException {
        Sql.write(
                connection,
                "INSERT INTO ledger_balance (account, balance, last_seq, last_hash) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE balance = VALUES(balance), last_seq = VALUES(last_seq),"
                        + " last_hash = VALUES(last_hash)",
                book.touchedTallies().entrySet(),
                (statement, touched) -> {
                    Tally tally = touched.getValue();
                    BookWriter.longs(statement, touched.getKey().value(), tally.balance(), tally.lastSeq());
                    statement.setBytes(4, tally.lastHash());
                });
    }

    private void writeLots(List<LotBalance> lots) throws SQLException {
        Sql.write(
                connection,
                "INSERT INTO ledger_lot_balance (account, lot, available, held, expires_on) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE available = VALUES(available), held = VALUES(held)",
                lots.stream().filter(lot -> !lot.isEmpty()).toList(),
                (statement, lot) -> {
                    BookWriter.longs(
                            statement, lot.lot().account().value(), lot.lot().id(), lot.available(), lot.held());
                    bind(statement, 5, lot.lot().expiresOn());
                });
        Sql.write(
                connection,
                "DELETE FROM ledger_lot_balance WHERE account = ? AND lot = ?",
                lots.stream().filter(LotBalance::isEmpty).toList(),
                (statement, lot) -> BookWriter.longs(
                        statement, lot.lot().account().value(), lot.lot().id()));
    }

    private void writeHolds(List<OpenHold> holds) throws SQLException {
        Sql.write(
                connection,
                "INSERT INTO ledger_open_hold (hold, wallet, amount, until) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE amount = VALUES(amount)",
                holds.stream().filter(hold -> hold.remaining() > 0).toList(),
                (statement, hold) -> {
                    OpenHold.Facts facts = hold.facts();
                    BookWriter.longs(
                            statement, facts.number().value(), facts.wallet().value(), hold.remaining());
                    statement.setObject(4, Sql.utc(facts.until()));
                });
        Sql.write(
                connection,
                "DELETE FROM ledger_open_hold WHERE hold = ?",
                holds.stream().filter(hold -> hold.remaining() == 0).toList(),
                (statement, hold) -> statement.setLong(1, hold.facts().number().value()));
    }

    static void bind(PreparedStatement statement, int index, Optional<LocalDate> date) throws SQLException {
        if (date.isPresent()) {
            statement.setObject(index, date.get());
        } else {
            statement.setNull(index, Types.DATE);
        }
    }
}
