package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads lots. */
final class LotRows {

    static final String COLUMNS = "l.id, l.account, l.amount, l.earned_on, l.expires_on, l.idle_months, l.notice_days,"
            + " l.usable_on, l.contributor, l.funder, l.unit_cost_micros";

    /** What {@link #left} reads; {@code lot} is null where an outer join found none. */
    static final String LEFT = "b.lot, " + COLUMNS + ", b.available, b.held, b.expires_on AS ends_on, b.due_on";

    private final Connection connection;

    LotRows(Connection connection) {
        this.connection = connection;
    }

    /** Lots with something left in them; others of the same accounts are locked out by the accounts' balance rows. */
    List<LotBalance> open(Collection<Long> accounts) throws SQLException {
        return Sql.selectIn(
                connection,
                "SELECT " + LEFT
                        + " FROM ledger_lot_balance b JOIN ledger_lot l ON l.id = b.lot WHERE b.account IN (?*)",
                accounts,
                LotRows::left);
    }

    static LotBalance left(ResultSet row) throws SQLException {
        Lot lot = lot(row);
        return new LotBalance(
                lot,
                row.getLong("available"),
                row.getLong("held"),
                Sql.optionalDate(row, "ends_on"),
                lot.usableOn().isPresent() ? Optional.empty() : Sql.optionalDate(row, "due_on"));
    }

    static Lot lot(ResultSet row) throws SQLException {
        return new Lot(
                row.getLong("id"),
                new AccountId(row.getLong("account")),
                row.getLong("amount"),
                Sql.date(row, "earned_on"),
                new Expiry(
                        Sql.optionalDate(row, "expires_on"),
                        optionalInt(row, "idle_months"),
                        optionalInt(row, "notice_days")),
                Sql.optionalDate(row, "usable_on"),
                Sql.optionalLong(row, "contributor").map(AccountId::new),
                row.getString("funder"),
                row.getLong("unit_cost_micros"));
    }

    private static OptionalInt optionalInt(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
