package io.hansa.partners.subscription;

import io.hansa.kernel.MemberNumber;

/** Staff looked at what a member subscribed to. */
public record SubscriptionsViewed(MemberNumber member) {}
