package io.hansa.club.portfolio;

import io.hansa.kernel.Actor;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who looked after a member, from which day on.
 *
 * @param name what members are told of the account manager
 * @param ends the first day on which it no longer did; empty: it does for good
 */
public record StretchView(String manager, String name, LocalDate begins, Optional<LocalDate> ends, Actor assignedBy) {

    public boolean isOn(LocalDate day) {
        return !begins.isAfter(day) && ends.map(day::isBefore).orElse(true);
    }
}
