package io.hansa.partners.subscription;

/**
 * What became of subscriptions of a time.
 *
 * @param confirmed how many became live
 * @param quick how many of those were ended within hours, by or for their members
 */
public record SubscriptionCounts(long confirmed, long quick) {}
