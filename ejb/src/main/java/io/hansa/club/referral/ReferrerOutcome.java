package io.hansa.club.referral;

/** What who has brought the member got of it. */
public enum ReferrerOutcome {
    GIVEN,
    /** Nothing: the year's rewards were used up. */
    YEAR_FULL,
    /** Nothing: not an active member any more. */
    NOT_ACTIVE,
    /** The terms give nothing to the referrer. */
    NOTHING
}
