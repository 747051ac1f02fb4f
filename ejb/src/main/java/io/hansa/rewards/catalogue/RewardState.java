package io.hansa.rewards.catalogue;

/** A reward's life: drafted, published to members within its windows, retired for good (its vouchers stay good). */
public enum RewardState {
    DRAFT,
    PUBLISHED,
    RETIRED
}
