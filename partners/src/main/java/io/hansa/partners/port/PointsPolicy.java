package io.hansa.partners.port;

import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a policy says of points that were earned on a date.
 *
 * @param name of the policy and its version, for the entry's why
 * @param expiry until when they live, if they are usable at once
 * @param pending whether they have to be confirmed before they can be used
 * @param usableOn when they are confirmed by themselves; empty: when somebody does
 * @param clawback what happens when they are taken back after they were used
 */
public record PointsPolicy(
        String name, Expiry expiry, boolean pending, Optional<LocalDate> usableOn, Clawback.Kind clawback) {

    public PointsPolicy {
        Objects.requireNonNull(name);
        Objects.requireNonNull(expiry);
        Objects.requireNonNull(usableOn);
        Objects.requireNonNull(clawback);
    }
}
