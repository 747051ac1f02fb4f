package io.hansa.club.portfolio;

import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Gives members to an account manager.
 *
 * @param manager a sign-in; empty: nobody looks after them from then on
 * @param members at most {@link Portfolios#MOST_AT_ONCE}
 * @param from the first day, today or later
 */
public record AssignMembers(Optional<String> manager, Set<MemberNumber> members, LocalDate from) {

    public AssignMembers {
        Objects.requireNonNull(manager);
        Objects.requireNonNull(from);
        members = Set.copyOf(members);
    }
}
