package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads holds and what is left of them. */
final class HoldRows {

    private static final String REST = "SELECT h.hold, u.held AS part, " + LotRows.COLUMNS + " FROM"
            + " (SELECT entry AS hold, entry FROM ledger_hold WHERE entry IN (?*)"
            + " UNION ALL SELECT hold, entry FROM ledger_hold_event WHERE hold IN (?*)) h"
            + " JOIN ledger_lot_use u ON u.entry = h.entry JOIN ledger_lot l ON l.id = u.lot";

    private final Connection connection;

    HoldRows(Connection connection) {
        this.connection = connection;
    }

    List<OpenHold.Facts> facts(Collection<EntryNumber> numbers) throws SQLException {
        return Sql.selectIn(
                connection,
                "SELECT entry, wallet, held, amount, until, shielded FROM ledger_hold WHERE entry IN (?*)",
                numbers.stream().map(EntryNumber::value).toList(),
                row -> new OpenHold.Facts(
                        new EntryNumber(row.getLong("entry")),
                        new AccountId(row.getLong("wallet")),
                        new AccountId(row.getLong("held")),
                        row.getLong("amount"),
                        Sql.instant(row, "until"),
                        row.getBoolean("shielded")));
    }

    /** What is left, from the lot uses of the hold and of all that happened to it; read under the wallets' locks. */
    Collection<OpenHold> open(Collection<OpenHold.Facts> facts) throws SQLException {
        Map<Long, OpenHold> holds = new HashMap<>();
        facts.forEach(hold -> holds.put(hold.number().value(), new OpenHold(hold)));
        Sql.selectIn(connection, REST, holds.keySet(), row -> {
            holds.get(row.getLong("hold")).add(LotRows.lot(row, 3), row.getLong("part"));
            return row.getLong("hold");
        });
        return holds.values();
    }
}
