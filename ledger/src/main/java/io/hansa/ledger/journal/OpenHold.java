package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A hold and what is left of it, lot by lot, while a batch is decided. */
final class OpenHold {

    private final Facts facts;
    private final SortedMap<Lot, Long> rest = new TreeMap<>(Lot.ORDER);

    /** A hold as it was made. */
    record Facts(EntryNumber number, AccountId wallet, AccountId held, long amount, Instant until) {}

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

    /** Chooses held points, those that expire first first; changes nothing. */
    List<Wallet.Slice> take(long amount) {
        List<Wallet.Slice> slices = new ArrayList<>();
        long missing = amount;
        for (var lot : rest.entrySet()) {
            long part = Math.min(missing, lot.getValue());
            if (part > 0) {
                slices.add(new Wallet.Slice(lot.getKey(), part));
                missing -= part;
            }
        }
        return slices;
    }
}
