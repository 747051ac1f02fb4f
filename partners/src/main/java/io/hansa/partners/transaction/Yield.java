package io.hansa.partners.transaction;

import io.hansa.partners.contract.Rates;

/**
 * What an accrual comes to.
 *
 * @param money what the partner owes for the points, in fen
 */
record Yield(long points, long statusPoints, long money) {

    static final Yield NOTHING = new Yield(0, 0, 0);

    /** Points by the contract's rate or as given; status points for an amount only; the price for all points that are billed. */
    static Yield of(TransactionRequest.Accrual accrual, Rates rates) {
        return accrual.points().isPresent()
                ? ofPoints(accrual.points().getAsLong(), rates)
                : ofAmount(accrual.amountFen().getAsLong(), rates);
    }

    static Yield ofPoints(long points, Rates rates) {
        return new Yield(points, 0, rates.bill(points).minor());
    }

    static Yield ofAmount(long fen, Rates rates) {
        long points = rates.accrual().pointsFor(fen);
        return new Yield(
                points, rates.status().pointsFor(fen), rates.bill(points).minor());
    }
}
