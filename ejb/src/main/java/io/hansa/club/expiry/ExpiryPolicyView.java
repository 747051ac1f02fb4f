package io.hansa.club.expiry;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a policy.
 *
 * @param version 1, 2, 3 … within its scope; 0: what holds where no policy says anything
 * @param set when and by whom; empty of version 0
 */
public record ExpiryPolicyView(
        PolicyScope scope, int version, LocalDate begins, ExpiryTerms terms, Optional<Origin> set) {

    /** Who set it, and when. */
    public record Origin(Actor by, Instant at) {}

    /** What entries call it, e.g. {@code PTS.GOLD v3}. */
    public String name() {
        return scope + " v" + version;
    }
}
