package io.hansa.rewards.catalogue;

import io.hansa.rewards.stock.StockView;
import java.util.List;
import java.util.Optional;

/**
 * A reward as staff see it.
 *
 * @param version to be handed back with {@link EditReward}
 * @param price the one that holds now
 * @param prices all versions, latest first
 * @param stock empty when stock is not counted
 */
public record RewardView(
        String reward,
        RewardKind kind,
        RewardState state,
        RewardTerms terms,
        long version,
        Optional<PriceView> price,
        List<PriceView> prices,
        Optional<StockView> stock) {

    public RewardView {
        prices = List.copyOf(prices);
    }
}
