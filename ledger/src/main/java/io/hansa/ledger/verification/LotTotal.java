package io.hansa.ledger.verification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What the lots of an account add up to.
 *
 * @param idle whether one of them lives while the account is active
 */
record LotTotal(long available, long held, boolean idle) {

    static final LotTotal NOTHING = new LotTotal(0, 0, false);

    /** By account. */
    static Map<Long, LotTotal> of(Collection<LotSum> lots) {
        Map<Long, LotTotal> totals = new HashMap<>();
        for (LotSum lot : lots) {
            totals.merge(lot.account(), new LotTotal(lot.available(), lot.held(), lot.isIdle()), LotTotal::plus);
        }
        return totals;
    }

    private LotTotal plus(LotTotal other) {
        return new LotTotal(available + other.available, held + other.held, idle || other.idle);
    }
}
