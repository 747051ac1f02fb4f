package io.hansa.web.console.settlement;

import io.hansa.kernel.Money;
import io.hansa.partners.settlement.PartnerPosition;

/**
 * What all partners of a month come to together.
 *
 * @param partners how many have something to settle
 */
public record PeriodTotals(
        long partners,
        Money bills,
        Money payables,
        Money charges,
        Money net,
        Money fromPartners,
        Money toPartners,
        Money carried) {

    private static final Money ZERO = Money.cny(0);

    static final PeriodTotals NONE = new PeriodTotals(0, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);

    PeriodTotals plus(PartnerPosition position) {
        return new PeriodTotals(
                position.toSettle() ? partners + 1 : partners,
                bills.plus(position.bills()),
                payables.plus(position.payables()),
                charges.plus(position.charges()),
                net.plus(position.net()),
                fromPartners.plus(position.dues().fromPartner()),
                toPartners.plus(position.dues().toPartner()),
                carried.plus(position.dues().carried()));
    }
}
