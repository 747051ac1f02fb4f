package io.hansa.club.tier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Below which tier a member never falls.
 *
 * @param until the first day on which it may; empty: never
 */
record Floor(String tier, Optional<LocalDate> until) {

    Floor {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(until);
    }

    boolean holdsOn(LocalDate day) {
        return until.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
