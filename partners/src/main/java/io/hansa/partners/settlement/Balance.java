package io.hansa.partners.settlement;

import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.settlement.Reckoning.Side;

/**
 * What becomes of a month's net amount, with what the statement before carried to it: {@code opening + net = fromPartner -
 * toPartner + carried}, always.
 *
 * @param opening what was carried here: positive, the partner owes it
 * @param fromPartner what the partner pays, 0 or more
 * @param toPartner what it is paid, 0 or more
 * @param carried what goes on to the next statement: positive, the partner owes it
 */
record Balance(long opening, long fromPartner, long toPartner, long carried) {

    /**
     * Nothing is due before the cycle ends. Without netting bills and payables are due each by itself, else only what is left of
     * them. Less than the minimum is not paid out. When a partnership does not live any more, then all that is left is due at
     * once.
     *
     * @param last whether nothing may be carried any further
     */
    static Balance of(Reckoning reckoning, long opening, Settling settling, boolean last) {
        long total = Math.addExact(opening, reckoning.net());
        boolean due = reckoning.month().getMonthValue() % settling.cycle().months() == 0;
        if (!due && !last) {
            return new Balance(opening, 0, 0, total);
        }
        long out = total;
        long in = 0;
        if (settling.netting() == Netting.NONE) {
            long payables = Math.addExact(reckoning.sum(Side.PAYABLE), Math.min(opening, 0));
            long bills = Math.subtractExact(total, payables);
            out = Math.addExact(Math.min(payables, 0), Math.min(bills, 0));
            in = Math.addExact(Math.max(payables, 0), Math.max(bills, 0));
        } else if (total > 0) {
            out = 0;
            in = total;
        }
        boolean small = !last && -out < settling.minimumPayout().minor();
        return small ? new Balance(opening, in, 0, out) : new Balance(opening, in, -out, 0);
    }

    boolean isDue() {
        return fromPartner > 0 || toPartner > 0;
    }
}
