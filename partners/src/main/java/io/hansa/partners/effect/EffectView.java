package io.hansa.partners.effect;

import io.hansa.kernel.Money;
import io.hansa.partners.transaction.Recomputed.Sums;
import java.time.YearMonth;

/**
 * What a revision of a draft would have meant.
 *
 * @param month whose transactions were reckoned
 * @param done whether it is worked out to the end; what is there before is of a part
 * @param messages how many transactions were looked at
 * @param unearning accruals that would earn nothing
 * @param feesBefore what the month's fees came to by the contract in force at its end, without tax
 */
public record EffectView(
        YearMonth month,
        boolean done,
        long messages,
        long unearning,
        Sums before,
        Sums after,
        Money feesBefore,
        Money feesAfter) {

    /** What the partner would pay more than it did, all in all: bills and fees less payables; negative: less. */
    public Money change() {
        long was = Math.subtractExact(before.bills(), before.payables());
        long would = Math.subtractExact(after.bills(), after.payables());
        return Money.cny(Math.subtractExact(would, was)).plus(feesAfter).minus(feesBefore);
    }
}
