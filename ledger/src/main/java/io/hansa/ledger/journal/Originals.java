package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Entries that are to be undone or confirmed, and what confirmed those that waited. */
final class Originals {

    private final Map<EntryNumber, Original> byNumber = new HashMap<>();
    private final Map<Long, Original> byWaitingLot = new HashMap<>();

    void add(Original original) {
        Original.Facts facts = original.facts();
        byNumber.put(facts.number(), original);
        if (facts.kind() == EntryKind.PENDING) {
            facts.lots().forEach(lot -> byWaitingLot.put(lot.id(), original));
        }
    }

    Optional<Original> find(EntryNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** A confirmation takes from the lots of one accrual, which is among them. */
    void confirmed(Original.Facts by) {
        byWaitingLot.get(by.uses().get(0).lot().id()).confirmed(by);
    }
}
