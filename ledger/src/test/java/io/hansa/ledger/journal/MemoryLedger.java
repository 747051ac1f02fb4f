package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.testing.LedgerWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The deciding core on a book that is kept in memory for good: no database. */
final class MemoryLedger {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    private final Book book = new Book();
    private final Map<AccountId, Long> hot = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<EntryNumber, AccountId> holdingWallets = new HashMap<>();
    private final Map<EntryNumber, Drawn> holdDraws = new HashMap<>();
    private final Map<Lot, LotBalance> lots = new TreeMap<>(Lot.ORDER);
    private long lastAccount;
    private long lastEntry;
    private long lastLot;

    AccountId wallet(Unit unit) {
        AccountKey key = AccountKey.wallet(LedgerWorld.newMember(), unit);
        AccountId wallet = withLots(key);
        book.addDebt(wallet, open(key.of(AccountKind.DEBT), Optional.empty()));
        return wallet;
    }

    AccountId pool() {
        return withLots(AccountKey.pool("FH" + lastAccount, Unit.PTS));
    }

    AccountId pending(AccountId wallet) {
        AccountId pending = open(book.account(wallet).key().of(AccountKind.PENDING), Optional.empty());
        book.add(pending, new Wallet(List.of()));
        return pending;
    }

    AccountId debt(AccountId wallet) {
        return book.debt(wallet).orElseThrow();
    }

    private AccountId withLots(AccountKey key) {
        Optional<AccountId> held =
                key.hasLots() ? Optional.of(open(key.of(AccountKind.HELD), Optional.empty())) : Optional.empty();
        AccountId account = open(key, held);
        book.add(account, new Wallet(List.of()));
        return account;
    }

    AccountId programme(AccountKind kind, Unit unit) {
        return open(new AccountKey(Holder.PROGRAMME, unit, kind), Optional.empty());
    }

    AccountId open(AccountKey key) {
        return open(key, Optional.empty());
    }

    /** Shares of an allowance of which one was short. */
    void lockTogether(List<AccountId> shares) {
        book.addStripes(shares);
    }

    private AccountId open(AccountKey key, Optional<AccountId> held) {
        AccountId id = new AccountId(++lastAccount);
        book.add(new AccountView(id, key, held, NOW));
        if (key.kind().hasBalanceRow()) {
            book.add(id, Tally.fresh());
        }
        return id;
    }

    Outcome post(Command command) {
        return post(List.of(command)).get(0);
    }

    Outcome.Receipt receipt(Command command) {
        return (Outcome.Receipt) post(command);
    }

    /** The refusal of a command. */
    io.hansa.kernel.DomainException refusal(Command command) {
        return ((Outcome.Refused) post(command)).reason();
    }

    List<Outcome> post(List<Command> commands) {
        Decision decision = new Deciding(book, numbers(), NOW)
                .decide(commands.stream().map(Request::of).toList());
        decision.entries().forEach(this::keep);
        return decision.outcomes();
    }

    private Numbers numbers() {
        return new Numbers() {
            @Override
            public EntryNumber nextEntry() {
                return new EntryNumber(++lastEntry);
            }

            @Override
            public long nextLot() {
                return ++lastLot;
            }
        };
    }

    private void keep(Entry entry) {
        entries.add(entry);
        Map<AccountId, Long> moves = new TreeMap<>();
        entry.postings().forEach(posting -> {
            moves.put(posting.account(), posting.amount());
            if (posting.balanceAfter().isEmpty()) {
                hot.merge(posting.account(), posting.amount(), Math::addExact);
            }
        });
        entry.hold().ifPresent(hold -> holdingWallets.put(hold.number(), hold.wallet()));
        entry.lots().forEach(lot -> use(new LotUse(lot, lot.amount(), 0)));
        entry.uses().forEach(this::use);
        lots.values().removeIf(LotBalance::isEmpty);
        Optional<AccountId> wallet = entry.event().map(HoldEvent::hold).map(holdingWallets::get);
        entry.hold().ifPresent(hold -> entry.drawn().ifPresent(drawn -> holdDraws.put(hold.number(), drawn)));
        Optional<Drawn> drawn =
                entry.drawn().or(() -> entry.event().map(HoldEvent::hold).map(holdDraws::get));
        book.add(new Original(
                new Original.Facts(entry.number(), entry.kind(), moves, entry.lots(), entry.uses(), wallet, drawn)));
    }

    private void use(LotUse use) {
        lots.computeIfAbsent(use.lot(), lot -> LotBalance.empty(lot, LotBalance.Row.NONE, Optional.empty()))
                .apply(use);
    }

    /** What was announced of an account's lots is kept with them, as the journal finds it when it reads them. */
    boolean announce(AccountId account, LocalDate today) {
        List<LotBalance> due = lots(account).stream()
                .map(row -> book.left(row.lot()))
                .filter(left ->
                        left.announceOn().filter(day -> !day.isAfter(today)).isPresent())
                .toList();
        due.forEach(left -> {
            int days = left.lot().expiry().noticeDays().orElseThrow();
            LocalDate told = left.announceOn().orElseThrow();
            LocalDate end = (told.isAfter(today) ? told : today).plusDays(days);
            book.wallet(account)
                    .add(new LotBalance(left.lot(), left.available(), left.held(), Optional.of(end), Optional.empty()));
        });
        return !due.isEmpty();
    }

    /** What the wallet owes, by the book. */
    long owed(AccountId wallet) {
        return book.owed(wallet);
    }

    AccountId heldOf(AccountId account) {
        return book.account(account).held().orElseThrow();
    }

    Unit unit(AccountId account) {
        return book.account(account).key().unit();
    }

    /** What is left of the account's holds, by the book. */
    long onHold(AccountId account) {
        return book.touchedHolds().stream()
                .filter(hold -> hold.facts().wallet().equals(account))
                .mapToLong(OpenHold::remaining)
                .sum();
    }

    /** What is left of a lot, by the book. */
    LotBalance left(Lot lot) {
        return book.left(lot);
    }

    /** Until when a lot lives, by the book. */
    Optional<LocalDate> end(Lot lot) {
        return book.left(lot).expiresOn();
    }

    long balance(AccountId account) {
        return book.tally(account).map(Tally::balance).orElseGet(() -> hot.getOrDefault(account, 0L));
    }

    long held(AccountId wallet) {
        return balance(book.account(wallet).held().orElseThrow());
    }

    /** What the entries' lots and uses add up to, whatever the book says. */
    List<LotBalance> lots(AccountId wallet) {
        return lots.values().stream()
                .filter(lot -> lot.lot().account().equals(wallet))
                .toList();
    }

    List<Entry> entries() {
        return entries;
    }

    Entry lastEntry() {
        return entries.get(entries.size() - 1);
    }
}
