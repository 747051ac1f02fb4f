package io.hansa.partners.conduct;

/** Why a member complains. */
public enum ComplaintReason {
    NEVER_AGREED,
    PRICE_UNCLEAR,
    WRONG_CHARGE,
    NOT_DELIVERED,
    HARD_TO_END,
    OTHER
}
