package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The lots of one account in the order in which they are used. Choosing changes nothing; {@link #apply} does. */
final class Wallet {

    private final Map<Long, LotBalance> lots = new HashMap<>();
    private final Map<Long, LotBalance.Row> rows = new HashMap<>();

    /** @param open all lots of the account with something left */
    Wallet(Collection<LotBalance> open) {
        open.forEach(this::add);
    }

    void add(LotBalance lot) {
        lots.put(lot.lot().id(), lot);
        rows.put(lot.lot().id(), lot.row());
    }

    /** What is left of a lot; empty when nothing is. */
    Optional<LotBalance> left(Lot lot) {
        return Optional.ofNullable(lots.get(lot.id()));
    }

    /** Chooses usable points for a redemption, a transfer or a hold. */
    List<Slice> take(long amount, LocalDate on) {
        return slices(amount, open(lot -> lot.usableOn(on)));
    }

    /** Chooses at most so many points of some lots for a reversal, whether they have expired or not. */
    List<Slice> atMost(long amount, Predicate<Lot> which) {
        return atMost(amount, open(left -> which.test(left.lot())));
    }

    /** Chooses all of the named lots that is left. */
    List<Slice> all(Predicate<Lot> which) {
        return whole(open(left -> which.test(left.lot())));
    }

    /** Chooses all of a lot that is left. */
    Optional<Slice> all(Lot lot) {
        return left(lot).filter(left -> left.available() > 0).map(left -> new Slice(lot, left.available()));
    }

    /** Chooses all that has expired on a date. */
    List<Slice> expired(LocalDate asOf) {
        return whole(open(left -> !left.usableOn(asOf)));
    }

    /** What is left of the lot then; one that is empty is not looked at again. */
    LotBalance apply(LotUse use, Optional<LocalDate> activeOn) {
        LotBalance left = lots.computeIfAbsent(
                use.lot().id(),
                absent -> LotBalance.empty(use.lot(), rows.getOrDefault(absent, LotBalance.Row.USED_UP), activeOn));
        left.apply(use);
        if (left.isEmpty()) {
            lots.remove(use.lot().id());
        }
        return left;
    }

    /** The owner was active; gives the lots whose end moved by it. */
    List<LotBalance> active(LocalDate on) {
        return lots.values().stream().filter(left -> left.active(on)).toList();
    }

    private List<LotBalance> open(Predicate<LotBalance> which) {
        return lots.values().stream()
                .filter(left -> left.available() > 0 && which.test(left))
                .sorted(LotBalance.ORDER)
                .toList();
    }

    private static List<Slice> whole(List<LotBalance> some) {
        return some.stream()
                .map(left -> new Slice(left.lot(), left.available()))
                .toList();
    }

    private static List<Slice> slices(long amount, List<LotBalance> order) {
        List<Slice> slices = atMost(amount, order);
        long found = Slice.sum(slices);
        if (found < amount) {
            throw new InsufficientPoints(amount, found);
        }
        return slices;
    }

    private static List<Slice> atMost(long amount, List<LotBalance> order) {
        List<Slice> slices = new ArrayList<>();
        long missing = amount;
        for (LotBalance left : order) {
            if (missing == 0) {
                break;
            }
            long part = Math.min(missing, left.available());
            slices.add(new Slice(left.lot(), part));
            missing -= part;
        }
        return slices;
    }

    /** A part of a lot. */
    record Slice(Lot lot, long amount) {

        static long sum(List<Slice> slices) {
            long sum = 0;
            for (Slice slice : slices) {
                sum = Math.addExact(sum, slice.amount());
            }
            return sum;
        }

        /** Cuts slices: leaves out the first so many points, and takes the next. */
        static List<Slice> cut(List<Slice> slices, long skipped, long amount) {
            List<Slice> cut = new ArrayList<>();
            long skip = skipped;
            long missing = amount;
            for (Slice slice : slices) {
                long passed = Math.min(skip, slice.amount());
                long part = Math.min(missing, slice.amount() - passed);
                skip -= passed;
                missing -= part;
                if (part > 0) {
                    cut.add(new Slice(slice.lot(), part));
                }
            }
            return cut;
        }
    }
}
