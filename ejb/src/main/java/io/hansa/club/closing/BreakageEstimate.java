package io.hansa.club.closing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How many of the outstanding points that may expire will lapse, as far as the past tells.
 *
 * @param outstanding points that may expire
 * @param points that will lapse; empty when too little was seen to say so of all of them
 * @param unknown outstanding points of ages of which too little was seen
 * @param ages youngest first
 */
public record BreakageEstimate(long outstanding, Optional<Long> points, long unknown, List<Age> ages) {

    public BreakageEstimate {
        ages = List.copyOf(ages);
    }

    /**
     * Points of cohorts of one age.
     *
     * @param months since the month in which they were earned; 0: in the closed month itself
     * @param outstanding of them today
     * @param cohorts how many were seen a month older than this
     * @param seen points of those cohorts that were there at this age
     * @param left of those, a month later
     * @param broken of those, lapsed within that month
     * @param share of what is outstanding at this age that lapses in the end, twelve places; empty: too little was seen
     * @param points of {@code outstanding} that will lapse; whole points, half up
     */
    public record Age(
            int months,
            long outstanding,
            int cohorts,
            long seen,
            long left,
            long broken,
            Optional<BigDecimal> share,
            Optional<Long> points) {}
}
