package io.hansa.ledger.statement;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.statement.WalletView.Announcement;
import io.hansa.ledger.statement.WalletView.Expiring;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what holders have on a day. What has expired on it counts for nothing, also before the expiry run has come. */
final class Wallets {

    private static final int MOST_EXPIRIES = 12;

    private static final String LAPSED = "SELECT account, SUM(available) AS points FROM ledger_lot"
            + " FORCE INDEX (PRIMARY) WHERE account IN (?*) AND used_up = 0 AND ends_on <= '%s' GROUP BY account";

    // what still has to be announced ends as long after that as was promised
    private static final String EXPIRING = "SELECT IFNULL(l.ends_on, l.due_on + INTERVAL l.notice_days DAY) AS ending,"
            + " IF(l.notice_days IS NULL, 'NOT_PROMISED', IF(l.ends_on IS NULL, 'AWAITED', 'MADE')) AS announcement,"
            + " SUM(l.available) AS points FROM ledger_lot l FORCE INDEX (PRIMARY)"
            + " WHERE l.account = ? AND l.used_up = 0 AND l.available > 0 AND (l.ends_on > ? OR l.ends_on IS NULL"
            + " AND l.due_on IS NOT NULL) GROUP BY ending, announcement ORDER BY ending, announcement LIMIT ?";

    private record Row(long balance, long owed) {

        static final Row NONE = new Row(0, 0);
    }

    private final Connection connection;
    private final LocalDate today;

    Wallets(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** @param pending the account of what the holder cannot use yet, if it was ever opened */
    WalletView wallet(AccountView account, Optional<AccountId> pending) throws SQLException {
        List<AccountId> all = new ArrayList<>(List.of(account.id()));
        account.held().ifPresent(all::add);
        pending.ifPresent(all::add);
        Map<AccountId, Row> rows = rows(all);
        Row own = rows.getOrDefault(account.id(), Row.NONE);
        long lapsed = lapsed(List.of(account.id())).getOrDefault(account.id(), 0L);
        return new WalletView(
                account.id(),
                Points.of(own.balance() - lapsed),
                balance(rows, account.held()),
                balance(rows, pending),
                Points.of(own.owed()),
                Points.of(lapsed),
                expiring(account.id()));
    }

    /** What can be used of many. */
    Map<AccountId, Long> available(Collection<AccountId> wallets) throws SQLException {
        Map<AccountId, Long> available = new HashMap<>();
        Map<AccountId, Long> lapsed = lapsed(wallets);
        rows(wallets).forEach((wallet, row) -> available.put(wallet, row.balance() - lapsed.getOrDefault(wallet, 0L)));
        return available;
    }

    private static Points balance(Map<AccountId, Row> rows, Optional<AccountId> account) {
        return Points.of(account.map(id -> rows.getOrDefault(id, Row.NONE))
                .map(Row::balance)
                .orElse(0L));
    }

    private Map<AccountId, Row> rows(Collection<AccountId> accounts) throws SQLException {
        Map<AccountId, Row> rows = new HashMap<>();
        Sql.selectIn(
                connection,
                "SELECT account, balance, owed FROM ledger_balance WHERE account IN (?*)",
                values(accounts),
                row -> rows.put(
                        new AccountId(row.getLong("account")), new Row(row.getLong("balance"), row.getLong("owed"))));
        return rows;
    }

    private Map<AccountId, Long> lapsed(Collection<AccountId> wallets) throws SQLException {
        Map<AccountId, Long> lapsed = new HashMap<>();
        Sql.selectIn(
                connection,
                LAPSED.formatted(today),
                values(wallets),
                row -> lapsed.put(new AccountId(row.getLong("account")), row.getLong("points")));
        return lapsed;
    }

    private List<Expiring> expiring(AccountId wallet) throws SQLException {
        return Sql.select(
                connection,
                EXPIRING,
                row -> new Expiring(
                        Sql.date(row, "ending"),
                        Points.of(row.getLong("points")),
                        Announcement.valueOf(row.getString("announcement"))),
                wallet.value(),
                today,
                MOST_EXPIRIES);
    }

    private static List<Long> values(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toList();
    }
}
