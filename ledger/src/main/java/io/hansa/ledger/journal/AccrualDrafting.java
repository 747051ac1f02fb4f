package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.List;
import java.util.Optional;

/** What commands that bring points would do. */
final class AccrualDrafting {

    private final Book book;
    private final Checks checks;
    private final Allowance allowances;

    AccrualDrafting(Book book, Checks checks) {
        this.book = book;
        this.checks = checks;
        this.allowances = new Allowance(book);
    }

    Draft accrue(Command.Accrue command) {
        AccountView to = checks.usable(command.to());
        AccountView from = checks.counterpart(command.from(), to);
        List<Leg> legs = checks.legs(command.legs());
        Draft draft = new Draft(from.key().kind() == AccountKind.GOODWILL ? EntryKind.ADJUST : EntryKind.ACCRUE)
                .move(allowances.take(from, command.amount()))
                .move(legs);
        long rest = repay(draft, to.id(), command.amount());
        if (rest > 0) {
            draft.move(to.id(), rest)
                    .make(new Draft.NewLot(
                            to.id(),
                            rest,
                            command.header().businessDate(),
                            command.expiry(),
                            Optional.empty(),
                            Optional.empty(),
                            command.funder(),
                            command.unitCostMicros()));
        }
        return draft;
    }

    Draft accruePending(Command.AccruePending command) {
        AccountView pending = checks.pending(command.pending());
        AccountView from = checks.counterpart(command.from(), pending);
        return new Draft(EntryKind.PENDING)
                .move(pending.id(), command.amount())
                .move(allowances.take(from, command.amount()))
                .move(checks.legs(command.legs()))
                .make(new Draft.NewLot(
                        pending.id(),
                        command.amount(),
                        command.header().businessDate(),
                        Expiry.NEVER,
                        command.usableOn(),
                        Optional.empty(),
                        command.funder(),
                        command.unitCostMicros()));
    }

    /** The new lot keeps the day on which it was earned; what the wallet owes is repaid from it. */
    Draft confirm(Command.Confirm command) {
        Original accrual = book.original(command.accrual());
        AccountView wallet = checks.of(command.wallet(), AccountKind.WALLET);
        var slices = pending(accrual, wallet);
        if (slices.isEmpty()) {
            throw new NotPending(command.accrual().value());
        }
        long amount = Wallet.Slice.sum(slices);
        Draft draft = new Draft(EntryKind.CONFIRM)
                .move(slices.get(0).lot().account(), -amount)
                .takeAvailable(slices);
        long rest = repay(draft, wallet.id(), amount);
        if (rest > 0) {
            draft.move(wallet.id(), rest);
            Wallet.Slice.cut(slices, 0, rest)
                    .forEach(slice ->
                            draft.make(Draft.NewLot.of(slice, wallet.id(), command.expiry(), Optional.empty())));
        }
        return draft;
    }

    private List<Wallet.Slice> pending(Original accrual, AccountView wallet) {
        return accrual.facts().lots().stream()
                .filter(lot -> book.account(lot.account()).key().kind() == AccountKind.PENDING)
                .flatMap(lot -> {
                    AccountView pending = book.account(lot.account());
                    checks.sameUnit(pending, wallet.key().unit());
                    if (!pending.key().holder().equals(wallet.key().holder())) {
                        throw new WrongAccount(wallet.id().value(), "wallet of the same holder");
                    }
                    return book.wallet(pending.id()).all(lot::equals).stream();
                })
                .toList();
    }

    /** Repays what a wallet owes out of points that come to it, and says what is left of them. */
    private long repay(Draft draft, AccountId wallet, long amount) {
        Optional<AccountId> debt = book.debt(wallet).filter(owing -> book.owed(wallet) > 0);
        if (debt.isEmpty()) {
            return amount;
        }
        long repaid = Math.min(amount, book.owed(wallet));
        draft.move(debt.get(), repaid);
        return amount - repaid;
    }
}
