package io.hansa.ledger.statement;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads balances. */
final class Balances {

    private final Connection connection;

    Balances(Connection connection) {
        this.connection = connection;
    }

    Map<AccountId, Long> rows(Collection<AccountId> accounts) throws SQLException {
        Map<AccountId, Long> balances = new HashMap<>();
        Sql.selectIn(
                connection,
                "SELECT account, balance FROM ledger_balance WHERE account IN (?*)",
                accounts.stream().map(AccountId::value).toList(),
                row -> balances.put(new AccountId(row.getLong("account")), row.getLong("balance")));
        return balances;
    }

    Map<AccountId, LocalDate> activity(Collection<AccountId> accounts, boolean locked) throws SQLException {
        Map<AccountId, LocalDate> active = new HashMap<>();
        Sql.selectIn(
                connection,
                "SELECT account, active_on FROM ledger_balance WHERE active_on IS NOT NULL AND account IN (?*)"
                        + (locked ? " ORDER BY account FOR UPDATE" : ""),
                accounts.stream().map(AccountId::value).sorted().toList(),
                row -> active.put(new AccountId(row.getLong("account")), row.getObject("active_on", LocalDate.class)));
        return active;
    }

    long of(AccountView account) throws SQLException {
        if (account.key().kind().hasBalanceRow()) {
            return rows(List.of(account.id())).getOrDefault(account.id(), 0L);
        }
        // facts both: what comes between the two statements is above the low entry and in the sum, or not yet there
        Checkpoint last = Checkpoint.last(connection, account.id());
        long since = Sql.select(
                        connection,
                        "SELECT COALESCE(SUM(amount), 0) FROM ledger_posting FORCE INDEX (PRIMARY)"
                                + " WHERE account = ? AND seq > ?",
                        row -> row.getLong(1),
                        account.id().value(),
                        last.lowEntry())
                .get(0);
        return Math.addExact(last.balance(), since);
    }
}
