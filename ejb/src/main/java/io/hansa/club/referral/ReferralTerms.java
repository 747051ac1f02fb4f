package io.hansa.club.referral;

import java.time.LocalDate;

/**
 * What a referral comes to, and for whom.
 *
 * @param enabled whether anybody can join by a code
 * @param referrerPoints for who has brought a member, from 0
 * @param referredPoints for who was brought, from 0
 * @param leastPoints that one accrual of the referred member has to give
 * @param withinDays of enrolment in which the referred member may join by a code, and after that in which the accrual has to happen
 * @param waitDays after the accrual was recorded until points are given; it may be undone until then
 * @param perYear rewards of one referrer in a calendar year
 */
public record ReferralTerms(
        boolean enabled,
        long referrerPoints,
        long referredPoints,
        long leastPoints,
        int withinDays,
        int waitDays,
        int perYear) {

    private static final long MOST_POINTS = 1_000_000;
    private static final int MOST_DAYS = 365;
    private static final int MOST_PER_YEAR = 1_000;

    /** @throws InvalidReferralTerms unless each is within its bounds and somebody gets something */
    public ReferralTerms {
        require(referrerPoints >= 0 && referrerPoints <= MOST_POINTS, "referrerPoints");
        require(referredPoints >= 0 && referredPoints <= MOST_POINTS, "referredPoints");
        require(referrerPoints + referredPoints > 0, "referrerPoints");
        require(leastPoints >= 1 && leastPoints <= MOST_POINTS, "leastPoints");
        require(withinDays >= 1 && withinDays <= MOST_DAYS, "withinDays");
        require(waitDays >= 0 && waitDays <= MOST_DAYS, "waitDays");
        require(perYear >= 1 && perYear <= MOST_PER_YEAR, "perYear");
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new InvalidReferralTerms(field);
        }
    }

    /** Whether who enrolled on a day may still join on another. */
    boolean mayJoin(LocalDate enrolled, LocalDate on) {
        return !on.isAfter(enrolled.plusDays(withinDays));
    }

    /** The last day on which an accrual of somebody who joined on a day qualifies. */
    LocalDate through(LocalDate joined) {
        return joined.plusDays(withinDays);
    }

    boolean isEnough(long points) {
        return points >= leastPoints;
    }
}
