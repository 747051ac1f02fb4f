package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the commands of a batch name: what has to be read and locked for them. */
final class Needs {

    private final Set<IdempotencyKey> keys = new java.util.LinkedHashSet<>();
    private final Set<AccountId> accounts = new TreeSet<>();
    private final Set<AccountId> wallets = new TreeSet<>();
    private final Set<AccountId> holdingWallets = new TreeSet<>();
    private final Map<AccountId, LocalDate> draws = new HashMap<>();
    private final Set<EntryNumber> holds = new java.util.LinkedHashSet<>();
    private final Set<EntryNumber> originals = new java.util.LinkedHashSet<>();
    private final Set<EntryNumber> undone = new HashSet<>();

    static Needs of(List<Request> requests) {
        Needs needs = new Needs();
        for (Request request : requests) {
            needs.keys.add(request.key());
            needs.add(request.command());
        }
        return needs;
    }

    private void add(Command command) {
        if (command instanceof Command.Accrue accrue) {
            accounts(accrue.to(), accrue.from());
            accrue.extra().ifPresent(extra -> accounts(extra.from()));
            legs(accrue.legs());
        } else if (command instanceof Command.AccruePending accrue) {
            accounts(accrue.pending(), accrue.from());
            accrue.extra().ifPresent(extra -> accounts(extra.from()));
            legs(accrue.legs());
        } else if (command instanceof Command.Confirm confirm) {
            originals.add(confirm.accrual());
            accounts(confirm.wallet());
        } else if (command instanceof Command.Redeem redeem) {
            lots(redeem.wallet());
            accounts(redeem.to());
            legs(redeem.legs());
            redeem.draw().ifPresent(draw -> draw(redeem.wallet(), draw));
        } else if (command instanceof Command.Transfer transfer) {
            lots(transfer.from());
            accounts(transfer.to());
        } else if (command instanceof Command.Withdraw withdraw) {
            lots(withdraw.pool());
            accounts(withdraw.wallet());
        } else if (command instanceof Command.Expire expire) {
            lots(expire.wallet());
            accounts(expire.breakage());
        } else if (command instanceof Command.Balanced balanced) {
            legs(balanced.legs());
        } else {
            addHolding(command);
            addUndoing(command);
        }
    }

    private void addHolding(Command command) {
        if (command instanceof Command.Hold hold) {
            lots(hold.wallet());
            holdingWallets.add(hold.wallet());
            hold.draw().ifPresent(draw -> draw(hold.wallet(), draw));
        } else if (command instanceof Command.Capture capture) {
            holds.add(capture.hold());
            accounts(capture.to());
            legs(capture.legs());
        } else if (command instanceof Command.Release release) {
            holds.add(release.hold());
        } else if (command instanceof Command.ExpireHeld expire) {
            holds.add(expire.hold());
            accounts(expire.breakage());
        }
    }

    private void addUndoing(Command command) {
        if (command instanceof Command.Reverse reverse) {
            undo(reverse.original());
            reverse.clawback().debt().ifPresent(this::accounts);
        } else if (command instanceof Command.Refund refund) {
            undo(refund.original());
            legs(refund.legs());
            refund.extra().ifPresent(extra -> accounts(extra.from()));
            refund.clawback().debt().ifPresent(this::accounts);
        } else if (command instanceof Command.Reinstate reinstate) {
            originals.add(reinstate.expired());
        }
    }

    private void undo(EntryNumber original) {
        originals.add(original);
        undone.add(original);
    }

    /** Of each pool, since when its draws are looked at. */
    private void draw(AccountId pool, Draw draw) {
        accounts(draw.person());
        draws.merge(pool, draw.since(), (one, other) -> one.isBefore(other) ? one : other);
    }

    private void lots(AccountId account) {
        accounts.add(account);
        wallets.add(account);
    }

    private void accounts(AccountId... named) {
        accounts.addAll(List.of(named));
    }

    private void legs(List<Leg> legs) {
        legs.forEach(leg -> accounts.add(leg.account()));
    }

    void addAccountsOf(OpenHold.Facts hold) {
        lots(hold.wallet());
        accounts.add(hold.held());
    }

    /** A reversal may give to the lots of any account of the original, or take from them. */
    void addAccountsOf(Original.Facts original) {
        original.moves().keySet().forEach(accounts::add);
        original.lots().forEach(lot -> lots(lot.account()));
        original.uses().forEach(use -> lots(use.lot().account()));
    }

    /** An account is posted to, also if no command names it. */
    void addAccount(AccountId account) {
        accounts.add(account);
    }

    /** An account's open lots are looked at, also if no command names them. */
    void addLotsOf(AccountId account) {
        lots(account);
    }

    Collection<IdempotencyKey> keys() {
        return keys;
    }

    Collection<AccountId> accounts() {
        return accounts;
    }

    boolean names(AccountId account) {
        return accounts.contains(account);
    }

    /** Accounts whose open lots are looked at. */
    Collection<AccountId> wallets() {
        return wallets;
    }

    /** Wallets whose twin for held points is posted to. */
    Collection<AccountId> holdingWallets() {
        return holdingWallets;
    }

    Collection<EntryNumber> holds() {
        return holds;
    }

    Collection<EntryNumber> originals() {
        return originals;
    }

    /** Whether an original is a pending accrual that is undone, of which some may have been confirmed. */
    boolean undoesWaiting(Original.Facts original) {
        return original.kind() == EntryKind.PENDING && undone.contains(original.number());
    }

    /** Pools on which somebody with a cap draws, and the earliest date that counts. */
    Map<AccountId, LocalDate> draws() {
        return draws;
    }
}
