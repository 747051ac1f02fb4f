package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes back points that an entry gave: what still waits of them, then from the lots that it made, or that its confirmation made of it;
 * then, for what expired of those, from breakage, then from other lots of the same wallet or contributor; what is missing then, as the
 * clawback says.
 */
final class TakingBack {

    private final Book book;
    private final Checks checks;
    private final Draft draft;
    private final Clawback clawback;
    private final Optional<String> funder;
    private long extra;

    /** @param extra how much of it is of the lot of another funder */
    TakingBack(Book book, Checks checks, Draft draft, Clawback clawback, Optional<Command.Extra> extra) {
        this.book = book;
        this.checks = checks;
        this.draft = draft;
        this.clawback = clawback;
        this.funder = extra.map(Command.Extra::funder);
        this.extra = extra.map(Command.Extra::amount).orElse(0L);
    }

    void takeBack(Original original, long amount) {
        if (original.facts().kind() != EntryKind.PENDING) {
            takeUsable(original, Given.of(original, book), amount);
            return;
        }
        long usable = amount - takeWaiting(original.facts().lots(), amount);
        if (usable > 0) {
            takeConfirmed(original, usable);
        }
    }

    /** At most so many; how many there were. */
    private long takeWaiting(List<Lot> own, long most) {
        AccountId pending = own.get(0).account();
        List<Wallet.Slice> waiting = book.wallet(pending).all(own::contains);
        long amount = Math.min(most, Wallet.Slice.sum(waiting));
        List<Wallet.Slice> taken = ofOwn(waiting, amount);
        draft.move(pending, -amount).takeAvailable(taken);
        extra -= Math.min(extra, Wallet.Slice.sum(of(taken, this::isExtra)));
        return amount;
    }

    /** As of any entry, lots before debts. */
    private void takeConfirmed(Original accrual, long amount) {
        Given given = accrual.confirmation()
                .map(confirmation -> Given.confirmed(accrual, confirmation, book))
                .orElseThrow(() -> new InsufficientPoints(amount, 0));
        takeUsable(accrual, given, amount);
    }

    /** What was given to lots is taken back before what repaid a debt. */
    private void takeUsable(Original original, Given given, long amount) {
        if (clawback.kind() == Clawback.Kind.PENDING_ONLY
                && original.facts().kind() != EntryKind.TRANSFER
                && given.isSome()) {
            throw new NotPending(original.facts().number().value());
        }
        long fromLots = Math.min(amount, given.inLots());
        if (fromLots > 0) {
            takeFromLots(original, book.account(given.lots().orElseThrow()), fromLots);
        }
        if (amount > fromLots) {
            given.debt().ifPresent(debt -> draft.move(debt, -(amount - fromLots)));
        }
    }

    private void takeFromLots(Original original, AccountView account, long amount) {
        List<Lot> own = original.lotsIn(account.id());
        Wallet wallet = book.wallet(account.id());
        var left = ofOwn(wallet.all(own::contains), amount);
        long missing = amount - Wallet.Slice.sum(left);
        missing -= takeFromBreakage(own, missing);
        var others = wallet.atMost(missing, lot -> isOther(lot, own));
        missing -= Wallet.Slice.sum(others);
        if (missing > 0) {
            draft.move(debt(account, amount, amount - missing), -missing);
        }
        draft.move(account.id(), -Wallet.Slice.sum(left) - Wallet.Slice.sum(others))
                .takeAvailable(left)
                .takeAvailable(others);
    }

    /** Of each funder's lot its part, as far as that is there; and what is missing of one from the other. */
    private List<Wallet.Slice> ofOwn(List<Wallet.Slice> left, long amount) {
        if (funder.isPresent()) {
            List<Wallet.Slice> parts =
                    new ArrayList<>(Wallet.Slice.cut(of(left, this::isExtra), 0, Math.min(amount, extra)));
            parts.addAll(Wallet.Slice.cut(of(left, lot -> !isExtra(lot)), 0, amount - Wallet.Slice.sum(parts)));
            if (Wallet.Slice.sum(parts) == amount) {
                return parts;
            }
        }
        return Wallet.Slice.cut(left, 0, amount);
    }

    private boolean isExtra(Lot lot) {
        return funder.filter(lot.funder()::equals).isPresent();
    }

    private static List<Wallet.Slice> of(List<Wallet.Slice> slices, Predicate<Lot> which) {
        return slices.stream().filter(slice -> which.test(slice.lot())).toList();
    }

    /** Nobody's points stand in for others': one contributor's for another's. */
    private static boolean isOther(Lot lot, List<Lot> own) {
        return !own.contains(lot) && lot.contributor().equals(own.get(0).contributor());
    }

    private AccountId debt(AccountView account, long amount, long found) {
        return checks.debt(clawback, account).orElseThrow(() -> new InsufficientPoints(amount, found));
    }

    /** What expired went to breakage, which gives it back unless it has done so already. */
    private long takeFromBreakage(List<Lot> own, long most) {
        long missing = most;
        for (var expiry : book.expired().entrySet()) {
            long part = Wallet.Slice.sum(expiry.getValue().choose(own::contains, missing));
            if (part > 0) {
                draft.move(expiry.getValue().breakage(), -part)
                        .undoes(book.undone(expiry.getKey()).next(part));
                missing -= part;
            }
        }
        return most - missing;
    }
}
