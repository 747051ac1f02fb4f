package io.hansa.rewards.catalogue;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.Optional;

/**
 * A reward as it is offered to one member.
 *
 * @param points the price that holds now
 * @param missing how many points the member is short; zero when there are enough
 * @param left how many are left; empty when stock is not counted
 * @param availableUntil when ordering ends
 * @param refusal why the member cannot order it now, as the code of the refusal that ordering would give
 *     ({@code not-available-yet}, {@code no-longer-available}, {@code out-of-stock}, {@code insufficient-points}); empty when
 *     it can
 * @param nextPrice a price that is already announced: when it begins and what it will be
 */
public record Offer(
        String reward,
        RewardKind kind,
        RewardCategory category,
        LocalizedText name,
        LocalizedText description,
        String picture,
        Optional<String> partner,
        int tierRank,
        Points points,
        Points missing,
        Optional<Long> left,
        Optional<Instant> availableFrom,
        Optional<Instant> availableUntil,
        int voucherDays,
        int cancelHours,
        Optional<String> refusal,
        Optional<PriceView> nextPrice) {

    public boolean availableNow() {
        return refusal.isEmpty();
    }
}
