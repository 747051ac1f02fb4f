package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.UnknownAccount;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that a batch needs to know, read under lock, and kept up in memory while its commands are decided in order: a later
 * command sees what an earlier one did.
 */
final class Book {

    private final Map<AccountId, AccountView> accounts = new HashMap<>();
    private final Map<AccountId, Tally> tallies = new HashMap<>();
    private final Map<AccountId, Wallet> wallets = new HashMap<>();
    private final Map<EntryNumber, OpenHold> holds = new HashMap<>();
    private final Map<EntryNumber, Original> originals = new HashMap<>();
    private final Map<EntryNumber, EntryNumber> reversals = new HashMap<>();
    private final Map<IdempotencyKey, Known> known = new HashMap<>();
    private final Map<AccountId, Tally> touchedTallies = new LinkedHashMap<>();
    private final Map<Long, LotBalance> touchedLots = new LinkedHashMap<>();
    private final Map<EntryNumber, OpenHold> touchedHolds = new LinkedHashMap<>();

    void add(AccountView account) {
        accounts.put(account.id(), account);
    }

    void add(AccountId account, Tally tally) {
        tallies.put(account, tally);
    }

    void add(AccountId account, Wallet wallet) {
        wallets.put(account, wallet);
    }

    void add(OpenHold hold) {
        holds.put(hold.facts().number(), hold);
    }

    void add(Original original) {
        originals.put(original.number(), original);
    }

    void addReversal(EntryNumber original, EntryNumber by) {
        reversals.put(original, by);
    }

    void add(IdempotencyKey key, Known outcome) {
        known.put(key, outcome);
    }

    AccountView account(AccountId id) {
        AccountView account = accounts.get(id);
        if (account == null) {
            throw new UnknownAccount(id.value());
        }
        return account;
    }

    Collection<AccountView> accounts() {
        return accounts.values();
    }

    Wallet wallet(AccountId account) {
        return wallets.get(account);
    }

    OpenHold openHold(EntryNumber number) {
        OpenHold hold = holds.get(number);
        if (hold == null) {
            throw new HoldNotFound(number.value());
        }
        if (hold.remaining() == 0) {
            throw new HoldNotOpen(number.value());
        }
        return hold;
    }

    Original original(EntryNumber number) {
        Original original = originals.get(number);
        if (original == null) {
            throw new UnknownEntry(number.value());
        }
        return original;
    }

    Optional<EntryNumber> reversalOf(EntryNumber original) {
        return Optional.ofNullable(reversals.get(original));
    }

    Optional<Known> known(IdempotencyKey key) {
        return Optional.ofNullable(known.get(key));
    }

    /** The balance row of an account; empty for those that have none. */
    Optional<Tally> tally(AccountId account) {
        if (!account(account).key().kind().hasBalanceRow()) {
            return Optional.empty();
        }
        Tally tally = tallies.get(account);
        if (tally == null) {
            throw new IllegalStateException("account " + account + " has lost its balance row");
        }
        return Optional.of(tally);
    }

    /** Every account of a draft stays at or above its floor. */
    void check(Draft draft) {
        draft.moves().forEach((account, amount) -> tally(account).ifPresent(tally -> tally.check(amount)));
    }

    void apply(Entry entry) {
        for (Posting posting : entry.postings()) {
            tally(posting.account()).ifPresent(tally -> {
                tally.advance(posting);
                touchedTallies.put(posting.account(), tally);
            });
        }
        entry.uses().forEach(this::apply);
        entry.lots().forEach(this::open);
        entry.hold().ifPresent(facts -> holds.put(facts.number(), new OpenHold(facts)));
        heldBy(entry).ifPresent(hold -> {
            entry.uses().forEach(use -> hold.add(use.lot(), use.held()));
            touchedHolds.put(hold.facts().number(), hold);
        });
        entry.reverses().ifPresent(original -> reversals.put(original, entry.number()));
    }

    private Optional<OpenHold> heldBy(Entry entry) {
        return entry.hold()
                .map(OpenHold.Facts::number)
                .or(() -> entry.event().map(HoldEvent::hold))
                .map(holds::get);
    }

    private void apply(LotUse use) {
        touchedLots.put(use.lot().id(), wallets.get(use.lot().account()).apply(use));
    }

    private void open(Lot lot) {
        LotBalance balance = new LotBalance(lot, lot.amount(), 0);
        Optional.ofNullable(wallets.get(lot.account())).ifPresent(wallet -> wallet.add(balance));
        touchedLots.put(lot.id(), balance);
    }

    Map<AccountId, Tally> touchedTallies() {
        return touchedTallies;
    }

    Collection<LotBalance> touchedLots() {
        return touchedLots.values();
    }

    Collection<OpenHold> touchedHolds() {
        return touchedHolds.values();
    }
}
