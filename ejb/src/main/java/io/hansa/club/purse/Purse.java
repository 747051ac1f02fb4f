package io.hansa.club.purse;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;

/**
 * What a member brings to an order or a booking.
 *
 * @param active whether it may redeem and book
 * @param tierRank 1 is the lowest
 */
public record Purse(MemberNumber member, boolean active, int tierRank, AccountId wallet, Points available) {

    /** The same member, when another's points pay. */
    public Purse paying(Points other) {
        return new Purse(member, active, tierRank, wallet, other);
    }
}
