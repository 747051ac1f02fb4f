package io.hansa.ledger.statement;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads balances. */
final class Balances {

    private static final int MOST_EXPIRIES = 12;

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

    WalletView wallet(AccountView account) throws SQLException {
        List<AccountId> both = new ArrayList<>(List.of(account.id()));
        account.held().ifPresent(both::add);
        Map<AccountId, Long> balances = rows(both);
        long held = account.held().map(twin -> balances.getOrDefault(twin, 0L)).orElse(0L);
        return new WalletView(
                account.id(),
                Points.of(balances.getOrDefault(account.id(), 0L)),
                Points.of(held),
                expiring(account.id()));
    }

    private List<WalletView.Expiring> expiring(AccountId wallet) throws SQLException {
        return Sql.select(
                connection,
                "SELECT expires_on, SUM(available) AS points FROM ledger_lot_balance"
                        + " WHERE account = ? AND expires_on IS NOT NULL AND available > 0"
                        + " GROUP BY expires_on ORDER BY expires_on LIMIT ?",
                row -> new WalletView.Expiring(Sql.date(row, "expires_on"), Points.of(row.getLong("points"))),
                wallet.value(),
                MOST_EXPIRIES);
    }
}
