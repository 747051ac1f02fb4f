package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A hold and what is left of it, lot by lot, while a batch is decided. */
final class OpenHold {

    private final Facts facts;
    private final SortedMap<Lot, Long> rest = new TreeMap<>(Lot.ORDER);

    /** A hold as it was made. */
    record Facts(EntryNumber number, AccountId wallet, AccountId held, long amount, Instant until, boolean shielded) {}

    OpenHold(Facts facts) {
        this.facts = facts;
    }

    Facts facts() {
        return facts;
    }

    void add(Lot lot, long held) {
        long left = Math.addExact(rest.getOrDefault(lot, 0L), held);
        if (left == 0) {
            rest.remove(lot);
        } else {
            rest.put(lot, left);
        }
    }

    long remaining() {
        return rest.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /** Chooses held points in an order of their lots; changes nothing. */
    List<Wallet.Slice> take(long amount, Comparator<Lot> order) {
        List<Wallet.Slice> slices = new ArrayList<>(slices(lot -> true));
        slices.sort(Comparator.comparing(Wallet.Slice::lot, order));
        return Wallet.Slice.cut(slices, 0, amount);
    }

    /** What is held of some lots. */
    List<Wallet.Slice> slices(Predicate<Lot> which) {
        return rest.entrySet().stream()
                .filter(part -> which.test(part.getKey()))
                .map(part -> new Wallet.Slice(part.getKey(), part.getValue()))
                .toList();
    }
}
