package io.hansa.partners.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Which partners have somebody to tell. Asked with each batch of transactions, so it is kept for five seconds: partners without
 * endpoints cost the ledger nothing. Another server's new endpoint is heard of after these.
 */
@ApplicationScoped
class Listeners {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    EndpointRows endpoints;

    @Inject
    Clock clock;

    private volatile Known known = new Known(Set.of(), Instant.EPOCH);

    boolean has(String partner) {
        Instant now = clock.instant();
        Known latest = known;
        if (!latest.isFresh(now)) {
            latest = new Known(endpoints.listening(), now);
            known = latest;
        }
        return latest.partners().contains(partner);
    }

    /** An endpoint was registered or changed its state here: the next one that asks looks anew. */
    void forget() {
        known = new Known(Set.of(), Instant.EPOCH);
    }

    private record Known(Set<String> partners, Instant at) {

        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }
}
