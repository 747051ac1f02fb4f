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
 * @param usableOn when they are confirmed by themselves; only of those that wait for a day
 * @param clawback what happens when they are taken back after they were used
 * @param holdsShield whether points do not expire while they are set aside
 * @param lapsed what becomes of points that come back after they had expired
 */
public record PointsPolicy(
        String name,
        Expiry expiry,
        Waiting waiting,
        Optional<LocalDate> usableOn,
        Clawback.Kind clawback,
        boolean holdsShield,
        Lapsed lapsed) {

    /** The input of an accrual's why that names what else than a day it waits for, as {@link Waiting} does. */
    public static final String AWAITS = "awaits";

    /** For what points wait before they can be used. */
    public enum Waiting {
        /** They are usable at once. */
        NOTHING,
        DAY,
        /** For their partner to say that an event came. */
        EVENT,
        /** For the club's staff. */
        STAFF
    }

    public PointsPolicy {
        Objects.requireNonNull(name);
        Objects.requireNonNull(expiry);
        Objects.requireNonNull(waiting);
        Objects.requireNonNull(clawback);
        Objects.requireNonNull(lapsed);
        if (usableOn.isPresent() != (waiting == Waiting.DAY)) {
            throw new IllegalArgumentException("a day for points that wait for a day, and for no others");
        }
    }

    /** Whether they have to be confirmed before they can be used. */
    public boolean pending() {
        return waiting != Waiting.NOTHING;
    }
}
