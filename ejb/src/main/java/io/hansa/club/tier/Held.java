package io.hansa.club.tier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where somebody stands, as it is decided about.
 *
 * @param anchor the day of enrolment
 * @param dueOn the day after the running period, or after the grace
 * @param graceFrom the first day after the period that was not enough
 * @param keptUntil before it the tier is not lost
 * @param cappedUntil before it no higher one is reached
 */
record Held(
        String tier,
        LocalDate anchor,
        LocalDate dueOn,
        Optional<LocalDate> graceFrom,
        Optional<LocalDate> keptUntil,
        Optional<LocalDate> cappedUntil,
        Optional<Floor> floor) {

    Held {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(dueOn);
    }

    static Held begun(String tier, LocalDate anchor, LocalDate dueOn) {
        return new Held(tier, anchor, dueOn, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With a tier until a review. */
    Held at(String other, LocalDate due) {
        return new Held(other, anchor, due, Optional.empty(), keptUntil, cappedUntil, floor);
    }

    Held inGrace(LocalDate from, LocalDate end) {
        return new Held(tier, anchor, end, Optional.of(from), keptUntil, cappedUntil, floor);
    }

    Held anchoredOn(LocalDate day) {
        return new Held(tier, day, dueOn, graceFrom, keptUntil, cappedUntil, floor);
    }

    Held kept(Optional<LocalDate> until) {
        return new Held(tier, anchor, dueOn, graceFrom, until, cappedUntil, floor);
    }

    Held capped(Optional<LocalDate> until) {
        return new Held(tier, anchor, dueOn, graceFrom, keptUntil, until, floor);
    }

    Held above(Optional<Floor> other) {
        return new Held(tier, anchor, dueOn, graceFrom, keptUntil, cappedUntil, other);
    }

    boolean isCappedOn(LocalDate day) {
        return cappedUntil.filter(day::isBefore).isPresent();
    }

    Optional<String> floorOn(LocalDate day) {
        return floor.filter(each -> each.holdsOn(day)).map(Floor::tier);
    }
}
