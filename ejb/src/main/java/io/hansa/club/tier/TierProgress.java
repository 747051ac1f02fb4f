package io.hansa.club.tier;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a member stands.
 *
 * @param since when the tier was reached
 * @param next empty on the highest
 */
public record TierProgress(TierView tier, Instant since, long statusPoints, Optional<Next> next) {

    /**
     * The next step up.
     *
     * @param missing status points still to be earned
     * @param percent of the way from the present tier's threshold, 0 to 99
     */
    public record Next(TierView tier, long missing, int percent) {}
}
