package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.List;

/** Works out what a command would do, or why not. Looks into the book and changes nothing. */
final class Drafting {

    private final Book book;
    private final Checks checks;
    private final AccrualDrafting accruals;
    private final HoldDrafting holds;
    private final PoolDrafting pools;
    private final ReversalDrafting reversals;

    Drafting(Book book) {
        this.book = book;
        this.checks = new Checks(book);
        this.accruals = new AccrualDrafting(book, checks);
        this.pools = new PoolDrafting(book, checks);
        this.holds = new HoldDrafting(book, checks, pools);
        this.reversals = new ReversalDrafting(book, checks);
    }

    Draft draft(Command command) {
        Draft draft = choose(command);
        if (draft.moves().isEmpty()) {
            throw new NothingMoved(command.header().code());
        }
        return draft;
    }

    private Draft choose(Command command) {
        if (command instanceof Command.Accrue accrue) {
            return accruals.accrue(accrue);
        } else if (command instanceof Command.AccruePending accrue) {
            return accruals.accruePending(accrue);
        } else if (command instanceof Command.Confirm confirm) {
            return accruals.confirm(confirm);
        } else if (command instanceof Command.Redeem redeem) {
            return redeem(redeem);
        } else if (command instanceof Command.Hold hold) {
            return holds.hold(hold);
        } else if (command instanceof Command.Capture capture) {
            return holds.capture(capture);
        } else if (command instanceof Command.Release release) {
            return holds.release(release);
        } else if (command instanceof Command.Transfer transfer) {
            return pools.transfer(transfer);
        } else if (command instanceof Command.Withdraw withdraw) {
            return pools.withdraw(withdraw);
        } else if (command instanceof Command.Expire expire) {
            return expire(expire);
        } else if (command instanceof Command.ExpireHeld expire) {
            return holds.expire(expire);
        }
        return undo(command);
    }

    private Draft undo(Command command) {
        if (command instanceof Command.Reverse reverse) {
            return reversals.reverse(reverse);
        } else if (command instanceof Command.Refund refund) {
            return reversals.refund(refund);
        } else if (command instanceof Command.Reinstate reinstate) {
            return reversals.reinstate(reinstate);
        }
        return new Draft(EntryKind.BALANCE).move(checks.legs(((Command.Balanced) command).legs()));
    }

    private Draft redeem(Command.Redeem command) {
        AccountView wallet = checks.usable(command.wallet());
        AccountView to = checks.counterpart(command.to(), wallet);
        List<Leg> legs = checks.legs(command.legs());
        var slices =
                book.wallet(wallet.id()).take(command.amount(), command.header().businessDate());
        EntryKind kind = to.key().kind() == AccountKind.GOODWILL ? EntryKind.ADJUST : EntryKind.REDEEM;
        return new Draft(kind)
                .move(wallet.id(), -command.amount())
                .move(to.id(), command.amount())
                .move(legs)
                .takeAvailable(slices)
                .draws(pools.draw(wallet, command.draw(), command.amount(), command.header()));
    }

    private Draft expire(Command.Expire command) {
        AccountView wallet = checks.usable(command.wallet());
        AccountView breakage = checks.breakage(command.breakage(), wallet);
        var slices = book.wallet(wallet.id()).expired(command.asOf());
        if (slices.isEmpty()) {
            throw new NothingToExpire(wallet.id().value());
        }
        long amount = Wallet.Slice.sum(slices);
        return new Draft(EntryKind.EXPIRE)
                .move(wallet.id(), -amount)
                .move(breakage.id(), amount)
                .takeAvailable(slices);
    }
}
