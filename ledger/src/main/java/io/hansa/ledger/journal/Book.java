package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.UnknownAccount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a batch needs to know, read under lock, and kept up in memory while its commands are decided in order: a later
 * command sees what an earlier one did.
 */
final class Book {

    private final Map<AccountId, AccountView> accounts = new HashMap<>();
    private final Map<AccountId, Tally> tallies = new HashMap<>();
    private final Map<AccountId, Wallet> wallets = new HashMap<>();
    private final Map<EntryNumber, OpenHold> holds = new HashMap<>();
    private final Originals originals = new Originals();
    private final SortedMap<EntryNumber, Expired> expired = new TreeMap<>(Comparator.comparingLong(EntryNumber::value));
    private final Map<EntryNumber, Undone> undone = new HashMap<>();
    private final Map<EntryNumber, EntryNumber> undoneBy = new HashMap<>();
    private final Map<AccountId, AccountId> debts = new HashMap<>();
    private final Map<AccountId, AccountId> debtors = new HashMap<>();
    private final Map<AccountId, List<AccountId>> stripes = new HashMap<>();
    private final Draws draws = new Draws();
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
        originals.add(original);
    }

    /** An entry made usable what waited of an original that is known. */
    void addConfirmation(Original.Facts confirmation) {
        originals.confirmed(confirmation);
    }

    void add(EntryNumber expiry, Expired what) {
        expired.put(expiry, what);
    }

    /** The last part of an entry that was undone, and by which entry. */
    void add(Undone last, EntryNumber by) {
        undone.put(last.original(), last);
        undoneBy.put(last.original(), by);
    }

    /** Where a wallet's debt stands. */
    void addDebt(AccountId wallet, AccountId debt) {
        debts.put(wallet, debt);
        debtors.put(debt, wallet);
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
        return originals.find(number).orElseThrow(() -> new UnknownEntry(number.value()));
    }

    /** What expiries took of accounts, and breakage still has, in their order. */
    SortedMap<EntryNumber, Expired> expired() {
        return expired;
    }

    /** What of an entry is undone so far. */
    Undone undone(EntryNumber original) {
        return undone.getOrDefault(original, new Undone(original, 0, 0, 0));
    }

    /** The last that undid a part of an entry. */
    EntryNumber undoneBy(EntryNumber original) {
        return undoneBy.get(original);
    }

    /** The account of what a wallet owes; empty when it owes nothing. */
    Optional<AccountId> debt(AccountId wallet) {
        return Optional.ofNullable(debts.get(wallet));
    }

    /** All shares of an allowance are locked. */
    void addStripes(List<AccountId> shares) {
        shares.forEach(share -> stripes.put(share, shares));
    }

    /** All shares of the allowance that a share belongs to. */
    List<AccountId> stripes(AccountId share) {
        List<AccountId> shares = stripes.get(share);
        if (shares == null) {
            throw new ShareShort(share);
        }
        return shares;
    }

    /** What a wallet owes. */
    long owed(AccountId wallet) {
        return tally(wallet).map(Tally::owed).orElse(0L);
    }

    /** What is left of a lot, if only until when it lives. */
    LotBalance left(Lot lot) {
        return wallet(lot.account())
                .left(lot)
                .orElseGet(() -> LotBalance.empty(
                        lot,
                        LotBalance.Row.USED_UP,
                        tally(lot.account()).orElseThrow().activeOn()));
    }

    Draws draws() {
        return draws;
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

    /** A draft balances in each unit, every account stays at or above its floor, and what is owed can be counted. */
    void check(Draft draft) {
        Map<Unit, Long> sums = new HashMap<>();
        draft.moves().forEach((account, amount) -> {
            sums.merge(account(account).key().unit(), amount, Math::addExact);
            tally(account).ifPresent(tally -> tally.check(amount));
            Optional.ofNullable(debtors.get(account)).ifPresent(debtor -> Math.subtractExact(owed(debtor), amount));
        });
        if (sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalStateException("an entry would not balance: " + draft.moves());
        }
    }

    void apply(Entry entry) {
        entry.postings().forEach(posting -> apply(entry, posting));
        entry.uses().forEach(this::apply);
        entry.lots().forEach(this::open);
        entry.hold().ifPresent(facts -> holds.put(facts.number(), new OpenHold(facts)));
        heldBy(entry).ifPresent(hold -> {
            entry.uses().forEach(use -> hold.add(use.lot(), use.held()));
            touchedHolds.put(hold.facts().number(), hold);
        });
        entry.undone().forEach(part -> add(part, entry.number()));
        entry.drawn().ifPresent(draws::add);
        entry.hold().ifPresent(hold -> entry.drawn().ifPresent(drawn -> draws.add(hold.number(), drawn)));
        entry.reverses().flatMap(originals::find).ifPresent(original -> undo(original, entry));
        if (entry.kind() == EntryKind.EXPIRE) {
            expired.put(entry.number(), Expired.of(entry));
        } else if (entry.kind() == EntryKind.CONFIRM) {
            addConfirmation(Original.Facts.of(entry));
        }
    }

    /** A reinstatement takes any points out of breakage, a reversal those of the lots that its original or its confirmation made. */
    private void undo(Original original, Entry by) {
        original.apply(by);
        by.undone().stream()
                .filter(part -> expired.containsKey(part.original()))
                .forEach(part -> expired.get(part.original())
                        .giveBack(lot -> by.kind() == EntryKind.REINSTATE || original.made(lot), part.points()));
    }

    private void apply(Entry entry, Posting posting) {
        Optional.ofNullable(debtors.get(posting.account())).ifPresent(debtor -> {
            tally(debtor).orElseThrow().owe(Math.negateExact(posting.amount()));
            touch(debtor);
        });
        tally(posting.account()).ifPresent(tally -> {
            tally.advance(posting);
            if (entry.kind().isActivity()) {
                active(posting.account(), tally, entry.header().businessDate());
            }
            touch(posting.account());
        });
    }

    private void touch(AccountId account) {
        touchedTallies.put(account, tallies.get(account));
    }

    private void active(AccountId account, Tally tally, LocalDate on) {
        if (tally.active(on)) {
            Optional.ofNullable(wallets.get(account))
                    .ifPresent(wallet -> wallet.active(on)
                            .forEach(left -> touchedLots.put(left.lot().id(), left)));
        }
    }

    private Optional<OpenHold> heldBy(Entry entry) {
        return entry.hold()
                .map(OpenHold.Facts::number)
                .or(() -> entry.event().map(HoldEvent::hold))
                .map(holds::get);
    }

    private void apply(LotUse use) {
        AccountId account = use.lot().account();
        touchedLots.put(
                use.lot().id(),
                wallets.get(account).apply(use, tally(account).orElseThrow().activeOn()));
    }

    private void open(Lot lot) {
        Tally tally = tally(lot.account()).orElseThrow();
        LotBalance left = LotBalance.made(lot, tally.activeOn());
        if (lot.expiry().idleMonths().isPresent()) {
            tally.getsIdleLots();
            wallets.computeIfAbsent(lot.account(), absent -> new Wallet(List.of()));
        }
        Optional.ofNullable(wallets.get(lot.account())).ifPresent(wallet -> wallet.add(left));
        touchedLots.put(lot.id(), left);
    }

    Map<AccountId, Tally> touchedTallies() {
        return touchedTallies;
    }

    /** What is left of a lot that the batch made. */
    LotBalance touched(Lot lot) {
        return touchedLots.get(lot.id());
    }

    Collection<LotBalance> touchedLots() {
        return touchedLots.values();
    }

    Collection<OpenHold> touchedHolds() {
        return touchedHolds.values();
    }
}
