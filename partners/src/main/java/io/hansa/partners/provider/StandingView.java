package io.hansa.partners.provider;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a provider stands.
 *
 * @param since empty while it has always been free
 */
public record StandingView(String partnerCode, Standing standing, Optional<Instant> since) {

    static StandingView free(String partnerCode) {
        return new StandingView(partnerCode, Standing.FREE, Optional.empty());
    }
}
