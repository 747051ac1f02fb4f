package io.hansa.club.merge;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a merge would do now.
 *
 * @param moving what the survivor would get, by unit
 * @param hindrances what stands in the way; empty: nothing
 */
public record MergePreview(
        MemberNumber loser, MemberNumber survivor, Map<Unit, Long> moving, Set<Hindrance> hindrances) {

    public MergePreview {
        moving = Map.copyOf(moving);
        hindrances = Set.copyOf(hindrances);
    }

    public boolean isPossible() {
        return hindrances.isEmpty();
    }

    /** In the order of their codes. */
    public List<Unit> units() {
        return moving.keySet().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    public List<Hindrance> hindered() {
        return hindrances.stream().sorted().toList();
    }
}
