package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An entry that is to be undone, whole or in part, and what has been undone of it so far.
 */
final class Original {

    private final Facts facts;
    private final Map<AccountId, Long> undone = new HashMap<>();
    private Optional<Facts> confirmation = Optional.empty();

    /**
     * The entry as it was posted.
     *
     * @param moves by account
     * @param wallet of who held what it captured or expired; else empty
     * @param drawn on a pool
     */
    record Facts(
            EntryNumber number,
            EntryKind kind,
            Map<AccountId, Long> moves,
            List<Lot> lots,
            List<LotUse> uses,
            Optional<AccountId> wallet,
            Optional<Drawn> drawn) {

        /** Of an entry that is about no hold. */
        static Facts of(Entry entry) {
            Map<AccountId, Long> moves = new TreeMap<>();
            entry.postings().forEach(posting -> moves.put(posting.account(), posting.amount()));
            return new Facts(
                    entry.number(), entry.kind(), moves, entry.lots(), entry.uses(), Optional.empty(), entry.drawn());
        }
    }

    Original(Facts facts) {
        this.facts = facts;
    }

    Facts facts() {
        return facts;
    }

    /** What the original moved on an account and is not undone yet. */
    long left(AccountId account) {
        return Math.addExact(facts.moves().getOrDefault(account, 0L), undone.getOrDefault(account, 0L));
    }

    /** An entry that undoes it moved so much on an account. */
    void undo(AccountId account, long amount) {
        undone.merge(account, amount, Math::addExact);
    }

    /** Another entry made usable what waited of it. */
    void confirmed(Facts by) {
        confirmation = Optional.of(by);
    }

    /** The entry that made usable what still waited of a pending accrual, which is all at once. */
    Optional<Facts> confirmation() {
        return confirmation;
    }

    /** The lots of an account that it made, or that its confirmation made of it. */
    List<Lot> lotsIn(AccountId account) {
        return lots().filter(lot -> lot.account().equals(account)).toList();
    }

    boolean made(Lot lot) {
        return lots().anyMatch(lot::equals);
    }

    private Stream<Lot> lots() {
        return Stream.concat(Stream.of(facts), confirmation.stream()).flatMap(one -> one.lots().stream());
    }

    /** An entry that undoes it. */
    void apply(Entry by) {
        by.postings().forEach(posting -> undo(posting.account(), posting.amount()));
    }
}
