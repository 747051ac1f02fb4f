package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.time.LocalDate;
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
        long extra = takeExtra(draft, command.extra(), to);
        long rest = repay(draft, to.id(), Math.addExact(command.amount(), extra));
        draft.move(to.id(), rest);
        // a debt is repaid from the extra points first
        long own = Math.min(rest, command.amount());
        if (own > 0) {
            draft.make(new Draft.NewLot(
                    to.id(),
                    own,
                    command.header().businessDate(),
                    command.expiry(),
                    Optional.empty(),
                    Optional.empty(),
                    command.funder(),
                    command.unitCostMicros()));
        }
        if (rest > own) {
            draft.make(extraLot(to, rest - own, command.header(), command.expiry(), Optional.empty(), command.extra()));
        }
        return draft;
    }

    /** Takes them from where they come from; how many they are. */
    private long takeExtra(Draft draft, Optional<Command.Extra> extra, AccountView to) {
        if (extra.isEmpty()) {
            return 0;
        }
        draft.move(checks.counterpart(extra.get().from(), to).id(), -extra.get().amount());
        return extra.get().amount();
    }

    private static Draft.NewLot extraLot(
            AccountView to,
            long amount,
            Header header,
            Expiry expiry,
            Optional<LocalDate> usableOn,
            Optional<Command.Extra> extra) {
        Command.Extra of = extra.orElseThrow();
        return new Draft.NewLot(
                to.id(),
                amount,
                header.businessDate(),
                expiry,
                usableOn,
                Optional.empty(),
                of.funder(),
                of.unitCostMicros());
    }

    Draft accruePending(Command.AccruePending command) {
        AccountView pending = checks.pending(command.pending());
        AccountView from = checks.counterpart(command.from(), pending);
        Draft draft = new Draft(EntryKind.PENDING)
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
        long extra = takeExtra(draft, command.extra(), pending);
        if (extra > 0) {
            draft.move(pending.id(), extra)
                    .make(extraLot(
                            pending, extra, command.header(), Expiry.NEVER, command.usableOn(), command.extra()));
        }
        return draft;
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
                    return book.wallet(pending.id()).all(lot).stream();
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
