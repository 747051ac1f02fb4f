package io.hansa.ledger.journal;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What accounts a command may name. */
final class Checks {

    /** Accounts that only holds, debts and expiries post to: what they have is known lot by lot, or by debtor. */
    private static final Set<AccountKind> KEPT = Set.of(AccountKind.HELD, AccountKind.DEBT, AccountKind.BREAKAGE);

    private final Book book;

    Checks(Book book) {
        this.book = book;
    }

    /** Legs name accounts whose points have no lots, in their own unit, and balance in each. */
    List<Leg> legs(List<Leg> legs) {
        SortedMap<String, Long> sums = new TreeMap<>();
        for (Leg leg : legs) {
            AccountView account = book.account(leg.account());
            sameUnit(account, leg.unit());
            AccountKind kind = account.key().kind();
            if (account.key().hasLots() || KEPT.contains(kind)) {
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

    /** An account with lots that can be used. */
    AccountView usable(AccountId id) {
        AccountView account = book.account(id);
        if (!account.key().hasLots() || account.key().kind() == AccountKind.PENDING) {
            throw new WrongAccount(id.value(), "lots");
        }
        return account;
    }

    /** Of points that lie in lots when they are confirmed. */
    AccountView pending(AccountId id) {
        AccountView account = of(id, AccountKind.PENDING);
        if (!account.key().hasLots()) {
            throw new WrongAccount(id.value(), "lots");
        }
        return account;
    }

    AccountView of(AccountId id, AccountKind kind) {
        AccountView account = book.account(id);
        if (account.key().kind() != kind) {
            throw new WrongAccount(id.value(), kind.name().toLowerCase(Locale.ROOT));
        }
        return account;
    }

    /** The programme's or a partner's side of what moves in or out of an account with lots. */
    AccountView counterpart(AccountId id, AccountView of) {
        AccountView account = book.account(id);
        AccountKind kind = account.key().kind();
        sameUnit(account, of.key().unit());
        if (kind.hasBalanceRow() && kind != AccountKind.ALLOWANCE || KEPT.contains(kind)) {
            throw new WrongAccount(id.value(), "programme or partner");
        }
        return account;
    }

    /** Where points go that expire, and nothing else. */
    AccountView breakage(AccountId id, AccountView of) {
        AccountView account = of(id, AccountKind.BREAKAGE);
        sameUnit(account, of.key().unit());
        return account;
    }

    void sameUnit(AccountView account, Unit unit) {
        if (!account.key().unit().equals(unit)) {
            throw new WrongAccount(account.id().value(), unit.code());
        }
    }

    /** The debt account that a clawback names is that of the wallet's holder. */
    Optional<AccountId> debt(Clawback clawback, AccountView wallet) {
        clawback.debt().ifPresent(id -> {
            of(wallet.id(), AccountKind.WALLET);
            AccountView debt = of(id, AccountKind.DEBT);
            sameUnit(debt, wallet.key().unit());
            if (!debt.key().holder().equals(wallet.key().holder())) {
                throw new WrongAccount(id.value(), "debt of the same holder");
            }
        });
        return clawback.debt();
    }
}
