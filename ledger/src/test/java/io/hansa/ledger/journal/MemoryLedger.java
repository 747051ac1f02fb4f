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
    private final Map<Lot, LotBalance> lots = new TreeMap<>(Lot.ORDER);
    private long lastAccount;
    private long lastEntry;
    private long lastLot;

    AccountId wallet(Unit unit) {
        AccountKey key = AccountKey.wallet(LedgerWorld.newMember(), unit);
        Optional<AccountId> held = key.hasLots()
                ? Optional.of(open(new AccountKey(key.holder(), unit, AccountKind.HELD), Optional.empty()))
                : Optional.empty();
        AccountId wallet = open(key, held);
        book.add(wallet, new Wallet(List.of()));
        return wallet;
    }

    AccountId programme(AccountKind kind, Unit unit) {
        return open(new AccountKey(Holder.PROGRAMME, unit, kind), Optional.empty());
    }

    private AccountId open(AccountKey key, Optional<AccountId> held) {
        AccountId id = new AccountId(++lastAccount);
        book.add(new AccountView(id, key, held, NOW));
        if (key.kind().hasBalanceRow()) {
            book.add(id, new Tally(0, 0, new byte[32]));
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
        entry.lots().forEach(lot -> lots.put(lot, new LotBalance(lot, lot.amount(), 0)));
        entry.uses()
                .forEach(use -> lots.computeIfAbsent(use.lot(), lot -> new LotBalance(lot, 0, 0))
                        .apply(use));
        lots.values().removeIf(LotBalance::isEmpty);
        Optional<AccountId> wallet = entry.event().map(HoldEvent::hold).map(holdingWallets::get);
        book.add(new Original(entry.number(), entry.kind(), moves, entry.lots(), entry.uses(), wallet));
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
