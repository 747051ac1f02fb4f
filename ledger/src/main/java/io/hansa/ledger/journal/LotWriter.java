package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes lots: those that a decision makes, with what its later commands left of them, and what it changes of others. */
final class LotWriter {

    private static final String CHANGE_ONE =
            "UPDATE ledger_lot SET available = ?, held = ?, used_up = ?, ends_on = ?, due_on = ?"
                    + " WHERE account = ? AND used_up = ? AND id = ?";

    private static final String CHANGE =
            "UPDATE (WITH v (available, held, used_up, ends_on, due_on, account, was_used_up, id) AS (VALUES (?*))"
                    + " SELECT * FROM v) v STRAIGHT_JOIN ledger_lot l FORCE INDEX (PRIMARY)"
                    + " ON l.account = v.account AND l.used_up = v.was_used_up AND l.id = v.id"
                    + " SET l.available = v.available, l.held = v.held, l.used_up = v.used_up, l.ends_on = v.ends_on,"
                    + " l.due_on = v.due_on";

    private static final String AS_TYPED = "(CAST(? AS SIGNED), CAST(? AS SIGNED), CAST(? AS SIGNED), CAST(? AS DATE),"
            + " CAST(? AS DATE), CAST(? AS SIGNED), CAST(? AS SIGNED), CAST(? AS SIGNED))";

    private final Connection connection;

    private record Made(Entry entry, LotBalance left) {}

    LotWriter(Connection connection) {
        this.connection = connection;
    }

    void write(List<Entry> entries, Book book) throws SQLException {
        List<Made> made = new ArrayList<>();
        entries.forEach(entry -> entry.lots().forEach(lot -> made.add(new Made(entry, book.touched(lot)))));
        Sql.write(
                connection,
                "INSERT INTO ledger_lot (id, entry, account, amount, unit_cost_micros, available, held, used_up, earned_on,"
                        + " expires_on, funder, idle_months, notice_days, usable_on, contributor, ends_on, due_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made,
                LotWriter::bind);
        change(book.touchedLots().stream().filter(LotBalance::isKept).toList());
    }

    /** @throws IllegalStateException when one of them is not there as it was read under lock */
    private void change(List<LotBalance> kept) throws SQLException {
        List<Object[]> rows = kept.stream().map(LotWriter::row).toList();
        long changed = Sql.change(connection, CHANGE_ONE, CHANGE, AS_TYPED, rows);
        if (changed != kept.size()) {
            throw new IllegalStateException(kept.size() - changed + " lots are not as they were read");
        }
    }

    private static void bind(PreparedStatement statement, Made made) throws SQLException {
        LotBalance left = made.left();
        Lot lot = left.lot();
        statement.setLong(1, lot.id());
        statement.setLong(2, made.entry().number().value());
        statement.setLong(3, lot.account().value());
        statement.setLong(4, lot.amount());
        statement.setLong(5, lot.unitCostMicros());
        statement.setLong(6, left.available());
        statement.setLong(7, left.held());
        statement.setBoolean(8, left.isEmpty());
        Sql.set(statement, 9, lot.earnedOn());
        Sql.set(statement, 10, lot.expiry().on().orElse(null));
        statement.setString(11, lot.funder());
        set(statement, 12, lot.expiry().idleMonths());
        set(statement, 13, lot.expiry().noticeDays());
        Sql.set(statement, 14, lot.usableOn().orElse(null));
        statement.setObject(15, lot.contributor().map(AccountId::value).orElse(null), Types.BIGINT);
        Sql.set(statement, 16, endsOn(left).orElse(null));
        Sql.set(statement, 17, dueOn(left).orElse(null));
    }

    private static Object[] row(LotBalance left) {
        return new Object[] {
            left.available(),
            left.held(),
            left.isEmpty(),
            endsOn(left).orElse(null),
            dueOn(left).orElse(null),
            left.lot().account().value(),
            left.wasUsedUp(),
            left.lot().id()
        };
    }

    private static Optional<LocalDate> endsOn(LotBalance left) {
        return left.isEmpty() ? Optional.empty() : left.expiresOn();
    }

    /** When something has to be done about the lot before it ends. */
    private static Optional<LocalDate> dueOn(LotBalance left) {
        return left.isEmpty()
                ? Optional.empty()
                : left.announceOn().or(() -> left.lot().usableOn());
    }

    private static void set(PreparedStatement statement, int place, OptionalInt value) throws SQLException {
        if (value.isPresent()) {
            statement.setInt(place, value.getAsInt());
        } else {
            statement.setNull(place, Types.INTEGER);
        }
    }
}
