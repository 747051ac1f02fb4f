package io.hansa.club.standing;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;

/**
 * Where a member stands now.
 *
 * @param active whether it may redeem and book
 * @param tierRank 1 is the lowest
 */
public record Standing(MemberNumber member, boolean active, int tierRank, AccountId wallet, Points available) {}
