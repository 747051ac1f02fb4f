package io.hansa.club.tier;

import io.hansa.club.ladder.Measure;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a member stands on a ladder.
 *
 * @param since when the tier was reached
 * @param statusPoints of the running period
 * @param period that runs; of rolling ones, the one that ends today
 * @param next empty on the highest
 * @param keeping what keeps the tier at the next review; empty on the lowest
 * @param outlook what the next review comes to as things stand
 */
public record TierProgress(
        String ladder,
        LocalizedText ladderName,
        TierView tier,
        Instant since,
        long statusPoints,
        Period period,
        Optional<Next> next,
        Optional<Next> keeping,
        Outlook outlook) {

    /**
     * A step, and how far a member is.
     *
     * @param missing status points still to be earned on the nearest way; 0 where others are missing
     * @param percent of the nearest way, 0 to 100; to a higher step 99 at most
     * @param ways the nearest first
     */
    public record Next(TierView tier, long missing, int percent, List<WayProgress> ways) {

        public Next {
            ways = List.copyOf(ways);
        }

        /** Whether it is status points alone that are missing on the nearest way. */
        public boolean byStatusPoints() {
            return ways.get(0).criteria().size() == 1
                    && ways.get(0).criteria().get(0).measure() == Measure.STATUS_POINTS;
        }
    }

    /** One way to a step: all of its criteria. */
    public record WayProgress(int percent, List<CriterionProgress> criteria) {

        public WayProgress {
            criteria = List.copyOf(criteria);
        }

        public boolean met() {
            return criteria.stream().allMatch(criterion -> criterion.missing() == 0);
        }
    }

    /** @param has in the measure's unit: points, fen, times, months, score */
    public record CriterionProgress(Measure measure, long has, long needs) {

        public long missing() {
            return Math.max(0, needs - Math.max(0, has));
        }

        public int percent() {
            return Inputs.percent(has, needs);
        }
    }

    /**
     * What comes.
     *
     * @param review the day on which the running period has ended
     * @param graceUntil the day on which the tier is lost because the last period was not enough; empty outside of grace
     * @param lower where the member falls if nothing more is earned; empty when it does not
     * @param lowerOn the day of that
     * @param floor below which it never falls
     * @param keptUntil before it the tier is not lost
     */
    public record Outlook(
            LocalDate review,
            Optional<LocalDate> graceUntil,
            Optional<TierView> lower,
            Optional<LocalDate> lowerOn,
            Optional<TierView> floor,
            Optional<LocalDate> keptUntil) {}
}
