package io.hansa.club.group;

import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets a member act for a group.
 *
 * @param from the first date
 * @param until the last date; empty: until it is ended
 */
public record Appoint(
        String group, MemberNumber member, AppointmentRole role, LocalDate from, Optional<LocalDate> until) {

    public Appoint {
        Objects.requireNonNull(group);
        Objects.requireNonNull(member);
        Objects.requireNonNull(role);
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
    }
}
