package io.hansa.partners.value;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a partner's month comes to, as a whole or in a region.
 *
 * @param region of outlets, {@code -} where a message has none; empty: the whole
 * @param accruals how many were accepted
 * @param accruedPoints less what was undone
 * @param redemptions how many were accepted, captures among them
 * @param redeemedPoints less what was undone
 * @param vouchers how many were honoured
 * @param billed for points
 * @param reimbursed for redemptions and vouchers
 * @param other on the clearing account, of the whole only
 * @param tax of the whole only
 * @param brought members whose wallet begins with an accrual here
 * @param shared members who were with another partner too
 * @param cost of points given less those redeemed
 * @param closed whether the month was closed before, so that nothing changes any more
 */
public record ValueRow(
        YearMonth month,
        String partnerCode,
        Optional<String> region,
        long accruals,
        Points accruedPoints,
        long redemptions,
        Points redeemedPoints,
        long vouchers,
        Money billed,
        Money reimbursed,
        Money other,
        Money tax,
        long members,
        long brought,
        long shared,
        Money cost,
        boolean closed,
        Instant valuedAt) {

    public Money margin() {
        return billed.plus(other).plus(reimbursed.negated()).plus(cost.negated());
    }

    /** What the partner owes for the month; of a closed one what its statement says. */
    public Money net() {
        return billed.plus(other).plus(tax).plus(reimbursed.negated());
    }

    /** Whether anything happened. */
    boolean isSomething() {
        return accruals + redemptions + vouchers > 0 || net().minor() != 0 || margin().minor() != 0;
    }
}
