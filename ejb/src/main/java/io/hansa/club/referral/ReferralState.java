package io.hansa.club.referral;

/** Where a referral is in its life. */
public enum ReferralState {
    /** Nothing large enough was earned yet. */
    OPEN,
    /** Enough was earned; points follow when it can be undone no more. */
    WAITING,
    REWARDED,
    /** The last day passed. */
    OVER
}
