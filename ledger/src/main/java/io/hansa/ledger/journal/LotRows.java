package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Reads lots. */
final class LotRows {

    static final String COLUMNS = "l.id, l.account, l.amount, l.earned_on, l.expires_on, l.funder, l.unit_cost_micros";

    private final Connection connection;

    LotRows(Connection connection) {
        this.connection = connection;
    }

    /** Lots with something left in them; others of the same accounts are locked out by the accounts' balance rows. */
    List<LotBalance> open(Collection<Long> accounts) throws SQLException {
        return Sql.selectIn(
                connection,
                "SELECT " + COLUMNS + ", b.available, b.held FROM ledger_lot_balance b"
                        + " JOIN ledger_lot l ON l.id = b.lot WHERE b.account IN (?*)",
                accounts,
                row -> new LotBalance(lot(row), row.getLong("available"), row.getLong("held")));
    }

    static Lot lot(ResultSet row) throws SQLException {
        return new Lot(
                row.getLong("id"),
                new AccountId(row.getLong("account")),
                row.getLong("amount"),
                Sql.date(row, "earned_on"),
                Sql.optionalDate(row, "expires_on"),
                row.getString("funder"),
                row.getLong("unit_cost_micros"));
    }
}
