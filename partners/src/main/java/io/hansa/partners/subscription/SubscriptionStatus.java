package io.hansa.partners.subscription;

/** Where a subscription stands: waiting for its second confirmation → live → cancelled; or declined, or lapsed. */
public enum SubscriptionStatus {
    WAITING,
    LIVE,
    CANCELLED,
    DECLINED,
    LAPSED;

    /** Whether a member has it, or may still get it: one of a service at most. */
    boolean isOpen() {
        return this == WAITING || this == LIVE;
    }
}
