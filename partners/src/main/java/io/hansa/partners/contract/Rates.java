package io.hansa.partners.contract;

import io.hansa.kernel.Money;

/**
 * The rates that hold for an occasion, each with the line that it is from; line 0 is the contract's general rate.
 *
 * @param price of a point accrued: what its funder pays
 * @param billed whether the partner is billed the price of points when they are accrued
 */
public record Rates(
        Rate accrual,
        int accrualLine,
        PointPrice price,
        Funder funder,
        boolean billed,
        Rate status,
        int statusLine,
        PointPrice reimbursement,
        int redemptionLine) {

    /** What the partner owes for points when they are accrued. */
    public Money bill(long points) {
        return billed ? price.of(points) : Money.cny(0);
    }
}
