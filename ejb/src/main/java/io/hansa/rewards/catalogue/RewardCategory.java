package io.hansa.rewards.catalogue;

/** The shelves of the catalogue (bundle key {@code category.<NAME>}). */
public enum RewardCategory {
    TRAVEL,
    HOTEL,
    DINING,
    TEA,
    WINE,
    SHOPPING,
    TELECOM,
    CULTURE,
    LEISURE,
    HEALTH,
    FINANCE,
    CHARITY
}
