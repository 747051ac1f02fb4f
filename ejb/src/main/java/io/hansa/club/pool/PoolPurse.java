package io.hansa.club.pool;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Draw;

/**
 * What a member may pay with out of a pool.
 *
 * @param available in the pool
 * @param left what the cap still lets the member draw in its period; without a cap, what is available
 * @param draw to go with a hold or redemption: the ledger keeps to the cap under the pool's lock
 */
public record PoolPurse(DrawTerms terms, AccountId pool, Points available, Points left, Draw draw) {

    public PoolHolder holder() {
        return terms.holder();
    }
}
