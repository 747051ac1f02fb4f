package io.hansa.partners.prepaid;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.contract.Funding;
import io.hansa.partners.contract.PointPrice;

/**
 * How a prepaid partner stands.
 *
 * @param left what it may still give to members
 * @param reserve what of its points stays untouched
 * @param terms by the contract in force
 * @param pointPrice what a point costs
 */
public record PrepaidStanding(
        String partnerCode, Points left, Points reserve, Funding.Prepaid terms, PointPrice pointPrice) {

    /** What so many blocks cost. */
    public Money price(int blocks) {
        return pointPrice.of(terms.blockSize().times(blocks).amount());
    }

    /** Whether the next block is to be bought. */
    public boolean isDue() {
        return left.plus(reserve).compareTo(terms.reorderLevel()) <= 0;
    }
}
