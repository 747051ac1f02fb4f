package io.hansa.club.gift;

import io.hansa.kernel.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the matrix of limits says of a gift. */
@ApplicationScoped
class GiftRules {

    @Inject
    GiftLimitRows limits;

    /**
     * What holds for such a gift.
     *
     * @throws GiftNotAllowed when nothing is listed for it, or what is listed is switched off
     * @throws GiftOutOfLimits when it is too little or too much at once
     */
    GiftLimitView limit(GiftParties.Both parties, Unit unit, long amount) {
        var cell = new GiftCell(parties.giver().kind(), parties.taker().kind(), unit, parties.tier());
        var limit = limits.holding(cell).orElseThrow(() -> new GiftNotAllowed(cell.giver(), cell.taker(), unit.code()));
        var terms = limit.terms();
        if (amount < terms.least() || amount > terms.most()) {
            throw new GiftOutOfLimits(terms.least(), terms.most());
        }
        return limit;
    }

    /**
     * What could still be given in the year afterwards.
     *
     * @param given in the year so far
     * @throws GiftYearExceeded when it is more than that
     */
    static long leftOfYear(GiftLimitView limit, long given, long amount) {
        long left = Math.max(0, limit.terms().perYear() - given);
        if (amount > left) {
            throw new GiftYearExceeded(limit.terms().perYear(), left);
        }
        return left - amount;
    }
}
