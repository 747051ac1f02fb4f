package io.hansa.partners.subscription;

/**
 * A subscription that was asked for.
 *
 * @param replayed the request was known
 */
public record SubscriptionReceipt(SubscriptionView subscription, boolean replayed) {}
