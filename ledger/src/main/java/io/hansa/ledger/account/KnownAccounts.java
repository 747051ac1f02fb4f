package io.hansa.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The accounts that were asked for last. An account never changes, so what is known here is never stale. */
@ApplicationScoped
class KnownAccounts {

    private static final int MOST = 100_000;

    private final Map<AccountId, AccountView> views =
            Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<AccountId, AccountView> eldest) {
                    return size() > MOST;
                }
            });

    Optional<AccountView> get(AccountId id) {
        return Optional.ofNullable(views.get(id));
    }

    void put(AccountView view) {
        views.put(view.id(), view);
    }
}
