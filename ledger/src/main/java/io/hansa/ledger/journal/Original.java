package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry that is to be undone, whole or in part, and what has been undone of it so far.
 */
final class Original {

    private final Facts facts;
    private final Map<AccountId, Long> undone = new HashMap<>();

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
            Optional<Drawn> drawn) {}

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

    /** An entry that undoes it. */
    void apply(Entry by) {
        by.postings().forEach(posting -> undo(posting.account(), posting.amount()));
    }
}
