package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    private final Connection connection;
    private final Accounts accounts;
    private final Book book = new Book();

    BookReader(Connection connection, Accounts accounts) {
        this.connection = connection;
        this.accounts = accounts;
    }

    /** @param shortShares shares of allowances that need the others of theirs too */
    Book read(List<Request> requests, Collection<AccountId> shortShares) throws SQLException {
        Needs needs = Needs.of(requests);
        accounts.views(shortShares).values().forEach(share -> addStripes(needs, share.key()));
        HoldRows holdRows = new HoldRows(connection);
        OriginalRows originalRows = new OriginalRows(connection);
        Collection<OpenHold.Facts> holds = holdRows.facts(needs.holds());
        Collection<Original.Facts> originals = originalRows.facts(needs.originals());
        holds.forEach(needs::addAccountsOf);
        originals.forEach(needs::addAccountsOf);
        addWalletsOfWaiting(needs, originals);
        readAccounts(needs);
        LockedRows locked = lock(needs);
        if (locked.mayKnow(needs.keys())) {
            new KnownRows(connection).read(needs.keys()).forEach(book::add);
        }
        if (!locked.withLots()) {
            readWallets(needs);
        }
        holdRows.open(holds).forEach(book::add);
        readOriginals(originalRows, originals, needs);
        readDraws(needs, holds);
        return book;
    }

    private void addStripes(Needs needs, AccountKey share) {
        List<AccountId> stripes =
                accounts.find(share.stripes()).values().stream().sorted().toList();
        stripes.forEach(needs::addAccount);
        book.addStripes(stripes);
    }

    /** What was confirmed meanwhile lies in the wallet of the same holder. */
    private void addWalletsOfWaiting(Needs needs, Collection<Original.Facts> originals) {
        Set<AccountId> pending = originals.stream()
                .filter(needs::undoesWaiting)
                .flatMap(one -> one.lots().stream())
                .map(Lot::account)
                .collect(Collectors.toSet());
        if (!pending.isEmpty()) {
            List<AccountKey> wallets = accounts.views(pending).values().stream()
                    .map(view -> view.key().of(AccountKind.WALLET))
                    .toList();
            accounts.find(wallets).values().forEach(needs::addLotsOf);
        }
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
        List<AccountView> debts = views.values().stream()
                .filter(view -> view.key().kind() == AccountKind.DEBT)
                .toList();
        if (!debts.isEmpty()) {
            addDebtors(debts);
        }
    }

    /** Debts stand at the wallet's balance row, which is locked for them. */
    private void addDebtors(List<AccountView> debts) {
        Map<AccountKey, AccountView> wallets = byKey(debts, AccountKind.WALLET);
        debts.stream()
                .filter(debt -> wallets.containsKey(debt.key().of(AccountKind.WALLET)))
                .forEach(debt -> {
                    AccountView wallet = wallets.get(debt.key().of(AccountKind.WALLET));
                    book.add(wallet);
                    book.addDebt(wallet.id(), debt.id());
                });
    }

    private void addDebts(List<AccountView> wallets) {
        Map<AccountKey, AccountView> debts = byKey(wallets, AccountKind.DEBT);
        wallets.forEach(wallet -> {
            AccountView debt = debts.get(wallet.key().of(AccountKind.DEBT));
            book.add(debt);
            book.addDebt(wallet.id(), debt.id());
        });
    }

    private Map<AccountKey, AccountView> byKey(List<AccountView> views, AccountKind kind) {
        Collection<AccountId> ids = accounts.find(
                        views.stream().map(view -> view.key().of(kind)).toList())
                .values();
        return accounts.views(ids).values().stream().collect(Collectors.toMap(AccountView::key, view -> view));
    }

    private LockedRows lock(Needs needs) throws SQLException {
        Set<AccountId> ids = new TreeSet<>();
        for (AccountView account : book.accounts()) {
            if (account.key().kind().hasBalanceRow()) {
                ids.add(account.id());
            }
        }
        LockedRows locked = LockedRows.lock(connection, ids, needs);
        locked.tallies().forEach(book::add);
        locked.lots().forEach((account, lots) -> book.add(account, new Wallet(lots)));
        readWhatTheyOwe(ids, needs);
        return locked;
    }

    private void readWhatTheyOwe(Collection<AccountId> locked, Needs needs) {
        List<AccountView> owing = new ArrayList<>();
        for (AccountId account : locked) {
            Tally tally = book.tally(account).orElseThrow();
            if (tally.owed() > 0 && book.debt(account).isEmpty()) {
                owing.add(book.account(account));
            }
            if (tally.hasIdleLots()) {
                needs.addLotsOf(account);
            }
        }
        if (!owing.isEmpty()) {
            addDebts(owing);
        }
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

    private void readOriginals(OriginalRows rows, Collection<Original.Facts> originals, Needs needs)
            throws SQLException {
        if (originals.isEmpty()) {
            return;
        }
        rows.originals(originals).forEach(book::add);
        List<Original.Facts> facts = new ArrayList<>(originals);
        facts.addAll(readConfirmations(rows, originals, needs));
        Map<EntryNumber, Expired> expired = new ExpiredRows(connection).of(facts);
        expired.forEach(book::add);
        Collection<AccountId> breakages =
                expired.values().stream().map(Expired::breakage).toList();
        accounts.views(breakages).values().forEach(book::add);
        Set<EntryNumber> undoable = new HashSet<>(expired.keySet());
        originals.forEach(original -> undoable.add(original.number()));
        rows.readUndone(undoable, book);
    }

    private Collection<Original.Facts> readConfirmations(
            OriginalRows rows, Collection<Original.Facts> originals, Needs needs) throws SQLException {
        Collection<Original.Facts> confirmations = rows.confirmations(originals.stream()
                .filter(needs::undoesWaiting)
                .map(Original.Facts::number)
                .toList());
        Set<AccountId> moved = confirmations.stream()
                .flatMap(one -> one.moves().keySet().stream())
                .collect(Collectors.toSet());
        if (!moved.isEmpty()) {
            Collection<AccountView> views = accounts.views(moved).values();
            views.forEach(book::add);
            if (views.stream().anyMatch(view -> view.key().kind().hasBalanceRow() && !needs.names(view.id()))) {
                throw new ConfirmedMeanwhile(originals);
            }
            addDebtors(views.stream()
                    .filter(view -> view.key().kind() == AccountKind.DEBT)
                    .toList());
            confirmations.forEach(book::addConfirmation);
        }
        return confirmations;
    }

    private void readDraws(Needs needs, Collection<OpenHold.Facts> holds) throws SQLException {
        DrawRows draws = new DrawRows(connection);
        for (var pool : needs.draws().entrySet()) {
            draws.since(pool.getKey(), pool.getValue()).forEach(book.draws()::add);
        }
        draws.ofHolds(holds.stream().map(OpenHold.Facts::number).toList()).forEach(book.draws()::add);
    }
}
