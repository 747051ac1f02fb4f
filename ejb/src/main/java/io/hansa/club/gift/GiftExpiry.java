package io.hansa.club.gift;

/** Until when given points live at the taker's; bundle keys {@code gift.expiry.<NAME>}. */
public enum GiftExpiry {
    /** As long as at the giver's. */
    KEEP,
    /** As if the taker had earned them on the day of the gift, by the programme's policy. */
    RESET
}
