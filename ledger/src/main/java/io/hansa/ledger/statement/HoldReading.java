package io.hansa.ledger.statement;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads what became of holds. */
final class HoldReading {

    private static final String HOLDS = "SELECT h.entry, h.wallet,"
            + " COALESCE(SUM(CASE WHEN e.kind = 'EXPIRED' THEN e.amount END), 0) AS expired,"
            + " COALESCE(SUM(CASE WHEN e.kind = 'RELEASED' THEN e.amount END), 0) AS released"
            + " FROM ledger_hold h LEFT JOIN ledger_hold_event e ON e.hold = h.entry"
            + " WHERE h.entry IN (?*) GROUP BY h.entry, h.wallet";

    private final Connection connection;

    HoldReading(Connection connection) {
        this.connection = connection;
    }

    Map<EntryNumber, HoldView> holds(Collection<EntryNumber> numbers) throws SQLException {
        Map<EntryNumber, HoldView> holds = new HashMap<>();
        Sql.selectIn(
                connection,
                HOLDS,
                numbers.stream().map(EntryNumber::value).toList(),
                row -> holds.put(
                        new EntryNumber(row.getLong("entry")),
                        new HoldView(
                                new AccountId(row.getLong("wallet")),
                                row.getLong("expired"),
                                row.getLong("released"))));
        return holds;
    }
}
