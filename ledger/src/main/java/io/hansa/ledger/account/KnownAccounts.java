package io.hansa.ledger.account;

import io.hansa.kernel.MostRecent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The accounts that were asked for last. An account never changes, so what is known here is never stale. */
@ApplicationScoped
class KnownAccounts {

    private static final int MOST = 100_000;

    /** A minute, in which a transaction commits that opens an account, or not at all; and another by which clocks of servers may differ. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private final MostRecent<AccountId, AccountView> views = new MostRecent<>(MOST);
    private final MostRecent<AccountKey, AccountId> ids = new MostRecent<>(MOST);

    Optional<AccountView> get(AccountId id) {
        return views.get(id);
    }

    Optional<AccountId> get(AccountKey key) {
        return ids.get(key);
    }

    /** By its key only when it is there for good: one that was just opened may be rolled back, and get another number then. */
    void put(AccountView view, Instant now) {
        views.put(view.id(), view);
        if (view.openedAt().isBefore(now.minus(SETTLED))) {
            ids.put(view.key(), view.id());
        }
    }
}
