package io.hansa.partners.transaction;

import io.hansa.partners.contract.Terms;

/**
 * What an accrual comes to.
 *
 * @param money what the partner owes for the points, in fen
 */
record Yield(long points, long statusPoints, long money) {

    /** Points by the contract's rate or as given; status points for an amount only; the price for all points. */
    static Yield of(TransactionRequest.Accrual accrual, Terms terms) {
        if (accrual.points().isPresent()) {
            long points = accrual.points().getAsLong();
            return new Yield(points, 0, terms.price().of(points).minor());
        }
        long fen = accrual.amountFen().getAsLong();
        long points = terms.accrual().pointsFor(fen);
        return new Yield(
                points, terms.status().pointsFor(fen), terms.price().of(points).minor());
    }
}
