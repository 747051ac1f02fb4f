package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the commands of a batch name: what has to be read and locked for them. */
final class Needs {

    private final Set<IdempotencyKey> keys = new java.util.LinkedHashSet<>();
    private final Set<AccountId> accounts = new TreeSet<>();
    private final Set<AccountId> wallets = new TreeSet<>();
    private final Set<AccountId> holdingWallets = new TreeSet<>();
    private final Set<EntryNumber> holds = new java.util.LinkedHashSet<>();
    private final Set<EntryNumber> originals = new java.util.LinkedHashSet<>();

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
            legs(accrue.legs());
        } else if (command instanceof Command.Redeem redeem) {
            lots(redeem.wallet());
            accounts(redeem.to());
            legs(redeem.legs());
        } else if (command instanceof Command.Hold hold) {
            lots(hold.wallet());
            holdingWallets.add(hold.wallet());
        } else if (command instanceof Command.Capture capture) {
            holds.add(capture.hold());
            accounts(capture.to());
            legs(capture.legs());
        } else if (command instanceof Command.Release release) {
            holds.add(release.hold());
        } else if (command instanceof Command.Transfer transfer) {
            lots(transfer.from());
            lots(transfer.to());
        } else if (command instanceof Command.Expire expire) {
            lots(expire.wallet());
            accounts(expire.breakage());
        } else if (command instanceof Command.Reverse reverse) {
            originals.add(reverse.original());
        } else if (command instanceof Command.Balanced balanced) {
            legs(balanced.legs());
        }
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
    void addAccountsOf(Original original) {
        original.moves().keySet().forEach(accounts::add);
        original.lots().forEach(lot -> lots(lot.account()));
        original.uses().forEach(use -> lots(use.lot().account()));
    }

    Collection<IdempotencyKey> keys() {
        return keys;
    }

    Collection<AccountId> accounts() {
        return accounts;
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
}
