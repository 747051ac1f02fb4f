package io.hansa.partners.subscription;

/** What happens to a subscription. */
public enum SubscriptionStep {
    ASKED(SubscriptionStatus.WAITING),
    CONFIRMED(SubscriptionStatus.LIVE),
    DECLINED(SubscriptionStatus.DECLINED),
    LAPSED(SubscriptionStatus.LAPSED),
    REPRICED(SubscriptionStatus.LIVE),
    CANCELLED(SubscriptionStatus.CANCELLED),
    RESUMED(SubscriptionStatus.LIVE);

    private final SubscriptionStatus status;

    SubscriptionStep(SubscriptionStatus status) {
        this.status = status;
    }

    /** Where the subscription stands after it. */
    public SubscriptionStatus status() {
        return status;
    }
}
