package io.hansa.partners.port;

import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Lapsed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a policy says of points that are earned, set aside, taken back or given back on a date.
 *
 * @param name of the policy and its version, for the entry's why
 * @param expiry until when they live, if they are usable at once
 * @param pending whether they have to be confirmed before they can be used
 * @param usableOn when they are confirmed by themselves; empty: when somebody does
 * @param clawback what happens when they are taken back after they were used
 * @param holdsShield whether points do not expire while they are set aside
 * @param lapsed what becomes of points that come back after they had expired
 */
public record PointsPolicy(
        String name,
        Expiry expiry,
        boolean pending,
        Optional<LocalDate> usableOn,
        Clawback.Kind clawback,
        boolean holdsShield,
        Lapsed lapsed) {

    public PointsPolicy {
        Objects.requireNonNull(name);
        Objects.requireNonNull(expiry);
        Objects.requireNonNull(usableOn);
        Objects.requireNonNull(clawback);
        Objects.requireNonNull(lapsed);
    }
}
