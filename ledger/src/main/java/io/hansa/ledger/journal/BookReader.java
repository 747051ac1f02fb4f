package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads what a batch needs to know in a few statements, whatever its size. Facts that name accounts are read first; then all
 * balance rows are locked in ascending order; only then is read what others may just have changed.
 */
final class BookReader {

    private static final String LOCK = "SELECT account, balance, last_seq, last_hash FROM ledger_balance"
            + " FORCE INDEX (PRIMARY) WHERE account IN (?*) ORDER BY account FOR UPDATE";

    private final Connection connection;
    private final Accounts accounts;
    private final Book book = new Book();

    BookReader(Connection connection, Accounts accounts) {
        this.connection = connection;
        this.accounts = accounts;
    }

    Book read(List<Request> requests) throws SQLException {
        Needs needs = Needs.of(requests);
        HoldRows holdRows = new HoldRows(connection);
        Collection<OpenHold.Facts> holds = holdRows.facts(needs.holds());
        Map<EntryNumber, Original> originals = new OriginalRows(connection).read(needs.originals());
        holds.forEach(needs::addAccountsOf);
        originals.values().forEach(needs::addAccountsOf);
        readAccounts(needs);
        lock();
        new KnownRows(connection).read(needs.keys()).forEach(book::add);
        readWallets(needs);
        holdRows.open(holds).forEach(book::add);
        originals.values().forEach(book::add);
        new OriginalRows(connection).reversals(originals.keySet()).forEach(book::addReversal);
        return book;
    }

    private void readAccounts(Needs needs) {
        Map<AccountId, AccountView> views = accounts.views(needs.accounts());
        Set<AccountId> twins = needs.holdingWallets().stream()
                .map(views::get)
                .filter(view -> view != null && view.held().isPresent())
                .map(view -> view.held().get())
                .collect(Collectors.toSet());
        views.values().forEach(book::add);
        accounts.views(twins).values().forEach(book::add);
    }

    private void lock() throws SQLException {
        Collection<Long> ids = new TreeSet<>();
        for (AccountView account : book.accounts()) {
            if (account.key().kind().hasBalanceRow()) {
                ids.add(account.id().value());
            }
        }
        Sql.selectIn(connection, LOCK, ids, row -> {
            Tally tally = new Tally(row.getLong("balance"), row.getLong("last_seq"), row.getBytes("last_hash"));
            book.add(new AccountId(row.getLong("account")), tally);
            return tally;
        });
    }

    private void readWallets(Needs needs) throws SQLException {
        Collection<Long> ids = needs.wallets().stream().map(AccountId::value).toList();
        Map<AccountId, List<LotBalance>> open = new HashMap<>();
        needs.wallets().forEach(wallet -> open.put(wallet, new ArrayList<>()));
        for (LotBalance lot : new LotRows(connection).open(ids)) {
            open.get(lot.lot().account()).add(lot);
        }
        open.forEach((account, lots) -> book.add(account, new Wallet(lots)));
    }
}
