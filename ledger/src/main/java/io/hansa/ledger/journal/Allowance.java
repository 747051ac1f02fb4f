package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes points from where an accrual comes from. Of a partner's allowance first from the share that the command names, and from the
 * others when that one is short: so posters meet on a row only when the allowance comes to its end.
 */
final class Allowance {

    private final Book book;

    Allowance(Book book) {
        this.book = book;
    }

    List<Leg> take(AccountView from, long amount) {
        if (from.key().kind() != AccountKind.ALLOWANCE) {
            return List.of(new Leg(from.id(), from.key().unit(), -amount));
        }
        List<Leg> legs = new ArrayList<>();
        long missing = amount - take(legs, from, amount);
        if (missing > 0) {
            for (AccountId share : others(from.id())) {
                missing -= take(legs, book.account(share), missing);
            }
        }
        if (missing > 0) {
            throw new InsufficientPoints(amount, amount - missing);
        }
        return legs;
    }

    private long take(List<Leg> legs, AccountView share, long most) {
        long part = Math.min(most, balance(share.id()));
        if (part > 0) {
            legs.add(new Leg(share.id(), share.key().unit(), -part));
        }
        return part;
    }

    private List<AccountId> others(AccountId share) {
        return book.stripes(share).stream()
                .filter(other -> !other.equals(share))
                .sorted(Comparator.comparingLong(this::balance).reversed())
                .toList();
    }

    private long balance(AccountId share) {
        return book.tally(share).orElseThrow().balance();
    }
}
