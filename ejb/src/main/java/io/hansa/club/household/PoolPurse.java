package io.hansa.club.household;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Draw;

/**
 * What a member may pay with out of its household's pool.
 *
 * @param household its number
 * @param available in the pool
 * @param left what the cap still lets the member draw this month; without a cap, what is available
 * @param draw to go with a hold or redemption: the ledger keeps to the cap under the pool's lock
 */
public record PoolPurse(String household, AccountId pool, Points available, Points left, Draw draw) {}
