package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What an expiry took, lot by lot, and breakage has not given back yet. */
final class Expired {

    private final AccountId breakage;
    private final SortedMap<Lot, Long> rest = new TreeMap<>(Lot.ORDER);

    Expired(AccountId breakage) {
        this.breakage = breakage;
    }

    static Expired of(Entry expiry) {
        Posting gain = expiry.postings().stream()
                .filter(posting -> posting.amount() > 0)
                .findFirst()
                .orElseThrow();
        Expired expired = new Expired(gain.account());
        expiry.uses().forEach(expired::add);
        return expired;
    }

    void add(LotUse use) {
        rest.put(use.lot(), Math.negateExact(Math.addExact(use.available(), use.held())));
    }

    AccountId breakage() {
        return breakage;
    }

    /** Chooses at most so many points of some lots, in the order of the lots; changes nothing. */
    List<Wallet.Slice> choose(Predicate<Lot> which, long most) {
        List<Wallet.Slice> slices = rest.entrySet().stream()
                .filter(part -> which.test(part.getKey()))
                .map(part -> new Wallet.Slice(part.getKey(), part.getValue()))
                .toList();
        return Wallet.Slice.cut(slices, 0, most);
    }

    /** An entry took so many points of some lots out of breakage. */
    void giveBack(Predicate<Lot> which, long points) {
        choose(which, points).forEach(slice -> rest.merge(slice.lot(), -slice.amount(), Math::addExact));
    }
}
