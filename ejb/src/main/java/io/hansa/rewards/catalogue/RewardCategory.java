package io.hansa.rewards.catalogue;

/** The shelves of the catalogue (bundle key {@code category.<NAME>}). */
public enum RewardCategory {
    TRAVEL,
    DINING,
    SHOPPING,
    TELECOM,
    LEISURE,
    HEALTH,
    HOME,
    CHARITY
}
