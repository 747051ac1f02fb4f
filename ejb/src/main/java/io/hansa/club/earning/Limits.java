package io.hansa.club.earning;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How much a rule gives at most.
 *
 * @param caps for each member; one of a sort and period
 * @param budget for all; empty: without end
 * @param beyond what becomes of what is more
 */
public record Limits(List<Cap> caps, Optional<Budget> budget, Beyond beyond) {

    public static final Limits NONE = new Limits(List.of(), Optional.empty(), Beyond.CUT);

    public Limits {
        caps = List.copyOf(caps);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(beyond);
        Set<List<Object>> sorts = new HashSet<>();
        caps.forEach(cap -> InvalidEarningRule.unless(sorts.add(List.of(cap.per(), cap.of())), "cap"));
    }
}
