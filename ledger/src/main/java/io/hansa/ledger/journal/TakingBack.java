package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes back points that an entry gave: first from the lots that it made, then, for what expired of those, from breakage, then from
 * other lots of the same wallet or contributor; what is missing then, as the clawback says.
 */
final class TakingBack {

    private final Book book;
    private final Checks checks;
    private final Draft draft;
    private final Clawback clawback;
    private final Optional<Command.Extra> extra;

    /** @param extra how much of it is of the lot of another funder */
    TakingBack(Book book, Checks checks, Draft draft, Clawback clawback, Optional<Command.Extra> extra) {
        this.book = book;
        this.checks = checks;
        this.draft = draft;
        this.clawback = clawback;
        this.extra = extra;
    }

    /** What the original gave to lots is taken back before what repaid a debt. */
    void takeBack(Original original, long amount) {
        Optional<AccountView> given = gainer(original, account -> account.key().hasLots());
        Optional<AccountView> repaid = gainer(original, account -> account.key().kind() == AccountKind.DEBT);
        if (clawback.kind() == Clawback.Kind.PENDING_ONLY
                && Stream.concat(given.stream(), repaid.stream()).anyMatch(account -> isUsable(original, account))) {
            throw new NotPending(original.facts().number().value());
        }
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

    private static boolean isUsable(Original original, AccountView account) {
        return account.key().kind() != AccountKind.PENDING && original.facts().kind() != EntryKind.TRANSFER;
    }

    private void takeBack(Original original, AccountView account, long amount) {
        List<Lot> own = original.facts().lots().stream()
                .filter(lot -> lot.account().equals(account.id()))
                .toList();
        Wallet wallet = book.wallet(account.id());
        var left = ofOwn(wallet, own, amount);
        long missing = amount - Wallet.Slice.sum(left);
        missing -= takeFromBreakage(own, missing);
        var others = wallet.atMost(missing, lot -> isOther(lot, own, account));
        missing -= Wallet.Slice.sum(others);
        if (missing > 0) {
            draft.move(debt(account, amount, amount - missing), -missing);
        }
        draft.move(account.id(), -Wallet.Slice.sum(left) - Wallet.Slice.sum(others))
                .takeAvailable(left)
                .takeAvailable(others);
    }

    /** Of each funder's lot its part, as far as that is there; and what is missing of one from the other. */
    private List<Wallet.Slice> ofOwn(Wallet wallet, List<Lot> own, long amount) {
        if (extra.isEmpty()) {
            return wallet.atMost(amount, own::contains);
        }
        String funder = extra.get().funder();
        long part = Math.min(amount, extra.get().amount());
        List<Wallet.Slice> left = new ArrayList<>(
                wallet.atMost(part, lot -> own.contains(lot) && lot.funder().equals(funder)));
        left.addAll(wallet.atMost(
                amount - Wallet.Slice.sum(left),
                lot -> own.contains(lot) && !lot.funder().equals(funder)));
        return Wallet.Slice.sum(left) == amount ? left : wallet.atMost(amount, own::contains);
    }

    /** Nobody's pending points stand in for others, nor one contributor's for another's. */
    private static boolean isOther(Lot lot, List<Lot> own, AccountView account) {
        return account.key().kind() != AccountKind.PENDING
                && !own.contains(lot)
                && lot.contributor().equals(own.get(0).contributor());
    }

    private AccountId debt(AccountView account, long amount, long found) {
        return Optional.of(clawback)
                .filter(policy -> account.key().kind() != AccountKind.PENDING)
                .flatMap(policy -> checks.debt(policy, account))
                .orElseThrow(() -> new InsufficientPoints(amount, found));
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
