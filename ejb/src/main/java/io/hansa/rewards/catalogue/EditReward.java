package io.hansa.rewards.catalogue;

/**
 * Changes what a reward says; its kind and whether stock is counted stay as they are.
 *
 * @param version of the {@link RewardView} that the caller read
 */
public record EditReward(String reward, long version, RewardTerms terms) {}
