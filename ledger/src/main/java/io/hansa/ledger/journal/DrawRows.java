package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what was drawn on pools; under the pools' locks. */
final class DrawRows {

    private final Connection connection;

    DrawRows(Connection connection) {
        this.connection = connection;
    }

    /** One row a person and date. */
    List<Drawn> since(AccountId pool, LocalDate date) throws SQLException {
        return Sql.select(
                connection,
                "SELECT pool, person, drawn_on, SUM(amount) AS amount FROM ledger_draw"
                        + " WHERE pool = ? AND drawn_on >= ? GROUP BY pool, person, drawn_on",
                DrawRows::drawn,
                pool.value(),
                date);
    }

    Map<EntryNumber, Drawn> ofHolds(Collection<EntryNumber> holds) throws SQLException {
        Map<EntryNumber, Drawn> draws = new HashMap<>();
        Sql.selectIn(
                connection,
                "SELECT entry, pool, person, drawn_on, amount FROM ledger_draw WHERE entry IN (?*)",
                holds.stream().map(EntryNumber::value).toList(),
                row -> draws.put(new EntryNumber(row.getLong("entry")), drawn(row)));
        return draws;
    }

    static Drawn drawn(ResultSet row) throws SQLException {
        return new Drawn(
                new AccountId(row.getLong("pool")),
                new AccountId(row.getLong("person")),
                row.getLong("amount"),
                Sql.date(row, "drawn_on"));
    }
}
