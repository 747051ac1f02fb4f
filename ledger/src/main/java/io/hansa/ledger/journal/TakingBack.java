package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes back points that an entry gave: first from the lots that it made, then, for what expired of those, from breakage, then from
 * other lots; what is missing then, as the clawback says.
 */
final class TakingBack {

    private final Book book;
    private final Checks checks;
    private final Draft draft;
    private final Clawback clawback;

    TakingBack(Book book, Checks checks, Draft draft, Clawback clawback) {
        this.book = book;
        this.checks = checks;
        this.draft = draft;
        this.clawback = clawback;
    }

    /** What the original gave to lots is taken back before what repaid a debt. */
    void takeBack(Original original, long amount) {
        Optional<AccountView> given = gainer(original, account -> account.key().hasLots());
        Optional<AccountView> repaid = gainer(original, account -> account.key().kind() == AccountKind.DEBT);
        long toLots =
                given.map(account -> original.facts().moves().get(account.id())).orElse(0L);
        long before = book.undone(original.facts().number()).pointsAfter();
        long fromLots = Math.min(amount, Math.max(0, toLots - before));
        given.filter(account -> fromLots > 0).ifPresent(account -> takeBack(original, account, fromLots));
        repaid.filter(account -> amount > fromLots)
                .ifPresent(account -> draft.move(account.id(), -(amount - fromLots)));
    }

    private Optional<AccountView> gainer(Original original, Predicate<AccountView> which) {
        return original.facts().moves().entrySet().stream()
                .filter(move -> move.getValue() > 0)
                .map(move -> book.account(move.getKey()))
                .filter(which)
                .findFirst();
    }

    private void takeBack(Original original, AccountView account, long amount) {
        AccountKind kind = account.key().kind();
        if (clawback.kind() == Clawback.Kind.PENDING_ONLY
                && kind != AccountKind.PENDING
                && original.facts().kind() != EntryKind.TRANSFER) {
            throw new NotPending(original.facts().number().value());
        }
        List<Lot> own = original.facts().lots().stream()
                .filter(lot -> lot.account().equals(account.id()))
                .toList();
        Wallet wallet = book.wallet(account.id());
        long left = Math.min(amount, Wallet.Slice.sum(wallet.all(own::contains)));
        long expired = takeFromBreakage(original, amount - left);
        takeFromLots(wallet.takeBack(amount - expired, own), account, amount - expired);
    }

    private void takeFromLots(List<Wallet.Slice> slices, AccountView account, long amount) {
        long found = Wallet.Slice.sum(slices);
        if (found < amount) {
            AccountId debt = checks.debt(clawback, account).orElseThrow(() -> new InsufficientPoints(amount, found));
            draft.move(debt, -(amount - found));
        }
        draft.move(account.id(), -found).takeAvailable(slices);
    }

    /** What expired went to breakage, which gives it back; each expiry at most what it took and has not given back yet. */
    private long takeFromBreakage(Original original, long most) {
        long missing = most;
        for (EntryNumber expiry : original.expired().keySet().stream()
                .sorted(Comparator.comparingLong(EntryNumber::value))
                .toList()) {
            Original.Expired what = original.expired().get(expiry);
            Undone before = book.undone(expiry);
            long part = Math.min(missing, Math.min(what.part(), what.whole() - before.pointsAfter()));
            if (part > 0) {
                draft.move(what.breakage(), -part)
                        .undoes(new Undone(expiry, before.seq() + 1, part, Math.addExact(before.pointsAfter(), part)));
                missing -= part;
            }
        }
        return most - missing;
    }
}
