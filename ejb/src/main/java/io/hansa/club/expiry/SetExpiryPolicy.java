package io.hansa.club.expiry;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Appends a version of a policy; of staff, as a proposal.
 *
 * @param version the next one of its scope; when another was appended meanwhile, it is refused
 */
public record SetExpiryPolicy(PolicyScope scope, int version, LocalDate begins, ExpiryTerms terms) {

    public SetExpiryPolicy {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(begins);
        Objects.requireNonNull(terms);
    }
}
