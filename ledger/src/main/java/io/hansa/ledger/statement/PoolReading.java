package io.hansa.ledger.statement;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads who put what into a pool and who drew on it. */
final class PoolReading {

    private final Connection connection;

    PoolReading(Connection connection) {
        this.connection = connection;
    }

    List<Contribution> contributions(AccountId pool) throws SQLException {
        return Sql.select(
                connection,
                "SELECT l.contributor, SUM(l.available) AS available, SUM(l.held) AS held FROM ledger_lot l"
                        + " FORCE INDEX (PRIMARY) WHERE l.account = ? AND l.used_up = 0 AND l.contributor IS NOT NULL"
                        + " GROUP BY l.contributor",
                row -> new Contribution(
                        new AccountId(row.getLong("contributor")), row.getLong("available"), row.getLong("held")),
                pool.value());
    }

    Map<AccountId, Long> drawn(AccountId pool, LocalDate since) throws SQLException {
        Map<AccountId, Long> drawn = new HashMap<>();
        Sql.select(
                        connection,
                        "SELECT person, SUM(amount) AS amount FROM ledger_draw WHERE pool = ? AND drawn_on >= ?"
                                + " GROUP BY person",
                        row -> Map.entry(new AccountId(row.getLong("person")), row.getLong("amount")),
                        pool.value(),
                        since)
                .forEach(each -> drawn.put(each.getKey(), each.getValue()));
        return drawn;
    }
}
