package io.hansa.ledger.journal;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Works out what a command would do, or why not. Looks into the book and changes nothing. */
final class Drafting {

    private final Book book;
    private final HoldDrafting holds;
    private final ReversalDrafting reversals;

    Drafting(Book book) {
        this.book = book;
        this.holds = new HoldDrafting(book, this);
        this.reversals = new ReversalDrafting(book);
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
            return accrue(accrue);
        } else if (command instanceof Command.Redeem redeem) {
            return redeem(redeem);
        } else if (command instanceof Command.Hold hold) {
            return holds.hold(hold);
        } else if (command instanceof Command.Capture capture) {
            return holds.capture(capture);
        } else if (command instanceof Command.Release release) {
            return holds.release(release);
        } else if (command instanceof Command.Transfer transfer) {
            return transfer(transfer);
        } else if (command instanceof Command.Expire expire) {
            return expire(expire);
        } else if (command instanceof Command.Reverse reverse) {
            return reversals.reverse(reverse);
        }
        return balanced((Command.Balanced) command);
    }

    private Draft accrue(Command.Accrue command) {
        AccountView to = withLots(command.to());
        AccountView from = counterpart(command.from(), to);
        return new Draft(EntryKind.ACCRUE)
                .move(to.id(), command.amount())
                .move(from.id(), -command.amount())
                .move(legs(command.legs()))
                .make(new Draft.NewLot(
                        to.id(),
                        command.amount(),
                        command.header().businessDate(),
                        command.expiresOn(),
                        command.funder(),
                        command.unitCostMicros()));
    }

    private Draft redeem(Command.Redeem command) {
        AccountView wallet = withLots(command.wallet());
        AccountView to = counterpart(command.to(), wallet);
        List<Leg> legs = legs(command.legs());
        var slices =
                book.wallet(wallet.id()).take(command.amount(), command.header().businessDate());
        return new Draft(EntryKind.REDEEM)
                .move(wallet.id(), -command.amount())
                .move(to.id(), command.amount())
                .move(legs)
                .takeAvailable(slices);
    }

    private Draft transfer(Command.Transfer command) {
        AccountView from = withLots(command.from());
        AccountView to = withLots(command.to());
        sameUnit(to, from.key().unit());
        var slices =
                book.wallet(from.id()).take(command.amount(), command.header().businessDate());
        Draft draft = new Draft(EntryKind.TRANSFER)
                .move(from.id(), -command.amount())
                .move(to.id(), command.amount())
                .takeAvailable(slices);
        for (Wallet.Slice slice : slices) {
            Lot lot = slice.lot();
            draft.make(new Draft.NewLot(
                    to.id(), slice.amount(), lot.earnedOn(), lot.expiresOn(), lot.funder(), lot.unitCostMicros()));
        }
        return draft;
    }

    private Draft expire(Command.Expire command) {
        AccountView wallet = withLots(command.wallet());
        AccountView breakage = counterpart(command.breakage(), wallet);
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

    private Draft balanced(Command.Balanced command) {
        return new Draft(EntryKind.BALANCE).move(legs(command.legs()));
    }

    /** Legs name accounts whose points have no lots, in their own unit, and balance in each. */
    List<Leg> legs(List<Leg> legs) {
        SortedMap<String, Long> sums = new TreeMap<>();
        for (Leg leg : legs) {
            AccountView account = book.account(leg.account());
            sameUnit(account, leg.unit());
            if (account.key().hasLots() || account.key().kind() == AccountKind.HELD) {
                throw new WrongAccount(account.id().value(), "no lots");
            }
            sums.merge(leg.unit().code(), leg.amount(), Math::addExact);
        }
        sums.forEach((unit, sum) -> {
            if (sum != 0) {
                throw new Unbalanced(unit, sum);
            }
        });
        return legs;
    }

    AccountView withLots(AccountId id) {
        AccountView account = book.account(id);
        if (!account.key().hasLots()) {
            throw new WrongAccount(id.value(), "lots");
        }
        return account;
    }

    /** The programme's or a partner's side of what moves in or out of an account with lots. */
    AccountView counterpart(AccountId id, AccountView of) {
        AccountView account = book.account(id);
        sameUnit(account, of.key().unit());
        if (account.key().kind().hasBalanceRow()) {
            throw new WrongAccount(id.value(), "programme or partner");
        }
        return account;
    }

    private static void sameUnit(AccountView account, Unit unit) {
        if (!account.key().unit().equals(unit)) {
            throw new WrongAccount(account.id().value(), unit.code());
        }
    }
}
