package io.hansa.rewards.catalogue;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reward as other contexts see it, with all its price versions.
 *
 * @param prices latest version first
 */
public record Listing(
        String reward, RewardKind kind, RewardState state, boolean limited, RewardTerms terms, List<PriceView> prices) {

    public Listing {
        prices = List.copyOf(prices);
    }

    public Optional<PriceView> priceAt(Instant at) {
        return Prices.at(prices, at);
    }

    /** What the programme owes the partner for a voucher that was ordered at a price version. */
    public Money payable(int version) {
        return prices.stream()
                .filter(price -> price.version() == version)
                .findAny()
                .orElseThrow()
                .payable();
    }

    /** Whether a member of a tier sees it. */
    public boolean isVisible(int tierRank, Instant now) {
        return state == RewardState.PUBLISHED
                && terms.tierRank() <= tierRank
                && terms.visible().contains(now)
                && priceAt(now).isPresent();
    }

    /** Why it cannot be ordered now by someone with so many points, as a refusal's code; empty when it can. */
    Optional<String> refusal(Points available, Points price, boolean inStock, Instant now) {
        if (!terms.available().hasBegun(now)) {
            return Optional.of("not-available-yet");
        }
        if (terms.available().hasEnded(now)) {
            return Optional.of("no-longer-available");
        }
        if (!inStock) {
            return Optional.of("out-of-stock");
        }
        return available.compareTo(price) < 0 ? Optional.of("insufficient-points") : Optional.empty();
    }
}
