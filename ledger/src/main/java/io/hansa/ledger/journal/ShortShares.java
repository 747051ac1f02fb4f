package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shares of allowances of which one was short a moment ago. Whoever posts to one then locks all of its allowance from the start, in
 * order.
 */
@ApplicationScoped
class ShortShares {

    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final Map<AccountId, Instant> since = new ConcurrentHashMap<>();

    /** @param shares all of an allowance */
    void add(Collection<AccountId> shares, Instant now) {
        shares.forEach(share -> since.put(share, now));
    }

    Set<AccountId> among(List<Request> requests, Instant now) {
        Set<AccountId> found = new TreeSet<>();
        if (!since.isEmpty()) {
            since.values().removeIf(then -> then.plus(MOMENT).isBefore(now));
            requests.forEach(request ->
                    source(request.command()).filter(since::containsKey).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<AccountId> source(Command command) {
        if (command instanceof Command.Accrue accrue) {
            return Optional.of(accrue.from());
        } else if (command instanceof Command.AccruePending accrue) {
            return Optional.of(accrue.from());
        }
        return Optional.empty();
    }
}
