package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The lots of one account in the order in which they are used. Choosing changes nothing; {@link #apply} does. */
final class Wallet {

    private final TreeMap<Lot, LotBalance> lots = new TreeMap<>(Lot.ORDER);

    Wallet(Collection<LotBalance> open) {
        open.forEach(this::add);
    }

    void add(LotBalance lot) {
        lots.put(lot.lot(), lot);
    }

    /** Chooses usable points for a redemption, a transfer or a hold. */
    List<Slice> take(long amount, LocalDate on) {
        List<LotBalance> usable = open(lot -> lot.usableOn(on));
        return slices(amount, usable);
    }

    /** Chooses what a reversal takes back: from the named lots first, whether they have expired or not. */
    List<Slice> takeBack(long amount, Collection<Lot> first) {
        Set<Lot> own = new HashSet<>(first);
        List<LotBalance> order = new ArrayList<>(open(own::contains));
        order.addAll(open(lot -> !own.contains(lot)));
        return slices(amount, order);
    }

    /** Chooses all that has expired on a date. */
    List<Slice> expired(LocalDate asOf) {
        return open(lot -> !lot.usableOn(asOf)).stream()
                .map(lot -> new Slice(lot.lot(), lot.available()))
                .toList();
    }

    /** What is left of the lot then; one that is empty is not looked at again. */
    LotBalance apply(LotUse use) {
        LotBalance lot = lots.computeIfAbsent(use.lot(), absent -> new LotBalance(absent, 0, 0));
        lot.apply(use);
        if (lot.isEmpty()) {
            lots.remove(use.lot());
        }
        return lot;
    }

    private List<LotBalance> open(Predicate<Lot> which) {
        return lots.values().stream()
                .filter(lot -> lot.available() > 0 && which.test(lot.lot()))
                .toList();
    }

    private static List<Slice> slices(long amount, List<LotBalance> order) {
        List<Slice> slices = new ArrayList<>();
        long missing = amount;
        for (LotBalance lot : order) {
            if (missing == 0) {
                break;
            }
            long part = Math.min(missing, lot.available());
            slices.add(new Slice(lot.lot(), part));
            missing -= part;
        }
        if (missing > 0) {
            throw new InsufficientPoints(amount, amount - missing);
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
    }
}
