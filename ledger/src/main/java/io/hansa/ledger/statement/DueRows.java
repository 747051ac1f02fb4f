package io.hansa.ledger.statement;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Finds what is due: expired lots and lapsed holds. */
final class DueRows {

    /** The most that a run takes into one chunk. */
    static final int MOST = 10_000;

    private final Connection connection;

    DueRows(Connection connection) {
        this.connection = connection;
    }

    List<AccountId> walletsWithExpiredLots(LocalDate asOf, AccountId after, int limit) throws SQLException {
        return Sql.select(
                connection,
                "SELECT DISTINCT account FROM ledger_lot_balance"
                        + " WHERE expires_on <= ? AND account > ? AND available > 0 ORDER BY account LIMIT ?",
                row -> new AccountId(row.getLong("account")),
                asOf,
                after == null ? 0 : after.value(),
                Math.min(limit, MOST));
    }

    List<EntryNumber> lapsedHolds(Instant asOf, EntryNumber after, int limit) throws SQLException {
        return Sql.select(
                connection,
                "SELECT hold FROM ledger_open_hold WHERE until <= ? AND hold > ? ORDER BY hold LIMIT ?",
                row -> new EntryNumber(row.getLong("hold")),
                Sql.utc(asOf),
                after == null ? 0 : after.value(),
                Math.min(limit, MOST));
    }
}
