package io.hansa.club.group;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who serves a group, as the members who act for it see it: what staff are called and where to call, nothing else of them.
 *
 * @param accountManager what the manager is called; empty: nobody, or no longer
 * @param team what its other people are called, by name
 * @param line a telephone
 */
public record ServedBy(Optional<String> accountManager, List<String> team, Optional<String> line) {

    public ServedBy {
        Objects.requireNonNull(accountManager);
        team = List.copyOf(team);
        Objects.requireNonNull(line);
    }

    /** Whether there is nothing to be said. */
    public boolean isNobody() {
        return accountManager.isEmpty() && team.isEmpty() && line.isEmpty();
    }
}
