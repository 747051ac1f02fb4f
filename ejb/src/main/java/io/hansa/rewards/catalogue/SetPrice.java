package io.hansa.rewards.catalogue;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;

/**
 * Sets a further version of a reward's price.
 *
 * @param points positive
 * @param payable what the programme owes the partner when the voucher is used; zero when nothing
 * @param validFrom not in the past
 */
public record SetPrice(String reward, Points points, Money payable, Instant validFrom) {

    public SetPrice {
        if (!points.isPositive() || points.amount() > 1_000_000_000L) {
            throw new InvalidReward("points", "out-of-range");
        }
        if (payable.minor() < 0) {
            throw new InvalidReward("payable", "negative");
        }
    }
}
