package io.hansa.rewards.catalogue;

import io.hansa.kernel.MemberNumber;
import java.util.Optional;

/**
 * What a member wants to see of the catalogue.
 *
 * @param text words in Chinese or English, whole or in part, all of which a reward's texts or code must contain
 * @param availableNow only what the member could order this moment
 * @param cursor of the slice before, empty for the first
 * @param limit 1 to 200
 */
public record Browse(
        MemberNumber member,
        Optional<RewardCategory> category,
        Optional<String> text,
        boolean availableNow,
        Optional<String> cursor,
        int limit) {

    public static Browse all(MemberNumber member, int limit) {
        return new Browse(member, Optional.empty(), Optional.empty(), false, Optional.empty(), limit);
    }
}
