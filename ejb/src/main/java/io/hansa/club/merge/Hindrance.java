package io.hansa.club.merge;

/** What of a membership stands in the way of merging it. */
public enum Hindrance {
    /** One of the two neither earns nor redeems: suspended, left, merged, or a prospect. */
    TAKES_NO_PART,
    /** The loser is in a household, which it has to leave first. */
    HOUSEHOLD,
    /** The loser acts for a corporate group, which has to appoint the survivor instead. */
    APPOINTED,
    /** Points or rights of the loser are held: an order, a booking or an authorisation is open. */
    HELD,
    /** Points of the loser are pending. */
    PENDING,
    /** The loser owes points. */
    OWED,
    /** A provider's service is live, or waits for the loser's confirmation. */
    SUBSCRIPTION,
    /** The loser has a place at an event that is to come, or waits for one. */
    BOOKING,
    /** The loser can sign in and the survivor cannot: the other way round both can. */
    SIGN_IN
}
