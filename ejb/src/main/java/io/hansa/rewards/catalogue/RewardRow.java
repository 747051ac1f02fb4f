package io.hansa.rewards.catalogue;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import java.util.Optional;

/**
 * A reward in staff's list.
 *
 * @param points the price that holds now
 * @param inStock empty when stock is not counted
 */
public record RewardRow(
        String reward,
        RewardKind kind,
        RewardState state,
        RewardCategory category,
        LocalizedText name,
        String picture,
        Optional<String> partner,
        int tierRank,
        Optional<Points> points,
        Optional<Long> inStock) {}
