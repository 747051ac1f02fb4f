package io.hansa.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The accounts that were asked for last. An account never changes, so what is known here is never stale. */
@ApplicationScoped
class KnownAccounts {

    private static final int MOST = 100_000;

    /** Longer than a transaction may take that opens an account, and than clocks of servers may differ. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private final Map<AccountId, AccountView> views = mostRecent();
    private final Map<AccountKey, AccountId> ids = mostRecent();

    Optional<AccountView> get(AccountId id) {
        return Optional.ofNullable(views.get(id));
    }

    Optional<AccountId> get(AccountKey key) {
        return Optional.ofNullable(ids.get(key));
    }

    /** By its key only when it is there for good: one that was just opened may be rolled back, and get another number then. */
    void put(AccountView view, Instant now) {
        views.put(view.id(), view);
        if (view.openedAt().isBefore(now.minus(SETTLED))) {
            ids.put(view.key(), view.id());
        }
    }

    private static <K, V> Map<K, V> mostRecent() {
        return Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        });
    }
}
