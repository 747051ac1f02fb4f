package io.hansa.rewards.catalogue;

/** How many rewards of a category the member sees. */
public record CategoryCount(RewardCategory category, long rewards) {}
