package io.hansa.partners.transaction;

import io.hansa.partners.contract.Terms;

/**
 * What an accrual comes to.
 *
 * @param money what the partner owes for the points, in fen
 */
record Yield(long points, long statusPoints, long money) {

    static final Yield NOTHING = new Yield(0, 0, 0);

    /** Points by the contract's rate or as given; status points for an amount only; the price for all points. */
    static Yield of(TransactionRequest.Accrual accrual, Terms terms) {
        return accrual.points().isPresent()
                ? ofPoints(accrual.points().getAsLong(), terms)
                : ofAmount(accrual.amountFen().getAsLong(), terms);
    }

    static Yield ofPoints(long points, Terms terms) {
        return new Yield(points, 0, terms.price().of(points).minor());
    }

    static Yield ofAmount(long fen, Terms terms) {
        long points = terms.accrual().pointsFor(fen);
        return new Yield(
                points, terms.status().pointsFor(fen), terms.price().of(points).minor());
    }
}
