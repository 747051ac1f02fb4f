package io.hansa.club.simulation;

/**
 * What really happened and what would have, of one line.
 *
 * @param code of the tier, partner, rule or month; empty for all
 * @param messages accruals and what undid them
 * @param inexact of those, which were decided by what is known today
 */
public record SimulationLine(
        Dimension by,
        String code,
        long messages,
        long inexact,
        long realPoints,
        long realStatus,
        long points,
        long status) {

    public long difference() {
        return points - realPoints;
    }

    public long statusDifference() {
        return status - realStatus;
    }
}
