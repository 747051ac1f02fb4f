package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads lots. */
final class LotRows {

    static final String COLUMNS = "l.id, l.account, l.amount, l.earned_on, l.expires_on, l.idle_months, l.notice_days,"
            + " l.usable_on, l.contributor, l.funder, l.unit_cost_micros";

    /** What {@link #left} reads; the first is null where an outer join found none. */
    static final String LEFT = "l.available, l.held, l.ends_on, l.due_on, " + COLUMNS;

    private static final int COLUMNS_BEFORE_LOT = 4;

    private final Connection connection;

    LotRows(Connection connection) {
        this.connection = connection;
    }

    /** Lots with something left in them; others of the same accounts are locked out by the accounts' balance rows. */
    List<LotBalance> open(Collection<Long> accounts) throws SQLException {
        return Sql.selectIn(
                connection,
                "SELECT " + LEFT + " FROM ledger_lot l FORCE INDEX (PRIMARY) WHERE l.account IN (?*) AND l.used_up = 0",
                accounts,
                row -> left(row, 1));
    }

    /** By the places of the columns, because a name is looked for anew in each row, and a wallet has a hundred lots. */
    static LotBalance left(ResultSet row, int first) throws SQLException {
        Lot lot = lot(row, first + COLUMNS_BEFORE_LOT);
        return new LotBalance(
                lot,
                row.getLong(first),
                row.getLong(first + 1),
                Sql.optionalDate(row, first + 2),
                lot.usableOn().isPresent() ? Optional.empty() : Sql.optionalDate(row, first + 3));
    }

    /** @param first the place of the first of {@link #COLUMNS} */
    static Lot lot(ResultSet row, int first) throws SQLException {
        return new Lot(
                row.getLong(first),
                new AccountId(row.getLong(first + 1)),
                row.getLong(first + 2),
                row.getObject(first + 3, LocalDate.class),
                new Expiry(Sql.optionalDate(row, first + 4), optionalInt(row, first + 5), optionalInt(row, first + 6)),
                Sql.optionalDate(row, first + 7),
                Sql.optionalLong(row, first + 8).map(AccountId::new),
                row.getString(first + 9),
                row.getLong(first + 10));
    }

    private static OptionalInt optionalInt(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
