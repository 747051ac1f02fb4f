package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What persons drew on pools, kept up while a batch is decided. */
final class Draws {

    private final Map<AccountId, List<Drawn>> ofPools = new HashMap<>();
    private final Map<EntryNumber, Drawn> ofHolds = new HashMap<>();

    void add(Drawn drawn) {
        ofPools.computeIfAbsent(drawn.pool(), absent -> new ArrayList<>()).add(drawn);
    }

    void add(EntryNumber hold, Drawn drawn) {
        ofHolds.put(hold, drawn);
    }

    /** What was drawn by a hold. */
    Optional<Drawn> by(EntryNumber hold) {
        return Optional.ofNullable(ofHolds.get(hold));
    }

    /** What a person drew on a pool since a date, less what came back. */
    long sum(AccountId pool, Draw draw) {
        return ofPools.getOrDefault(pool, List.of()).stream()
                .filter(drawn ->
                        drawn.person().equals(draw.person()) && !drawn.on().isBefore(draw.since()))
                .mapToLong(Drawn::amount)
                .reduce(0, Math::addExact);
    }
}
