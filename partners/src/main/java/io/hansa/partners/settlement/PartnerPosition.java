package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import io.hansa.partners.settlement.Reckoning.Side;
import java.util.Optional;

/**
 * What a partner's postings of a period come to.
 *
 * @param transactions postings beside charges
 * @param bills what the partner owes for accruals, reversals taken off
 * @param payables what it is owed for redemptions, vouchers and whatever else, reversals taken off; negative or zero
 * @param charges fees, tax, and whatever else it owes
 * @param net all of it together: positive, the partner owes it; negative, it is owed
 * @param dues what becomes of it
 * @param toSettle whether there is anything to put on a statement
 * @param statement number of its statement; empty while it is not settled
 */
public record PartnerPosition(
        String partnerCode,
        long transactions,
        Money bills,
        Money payables,
        Money charges,
        Money net,
        StatementView.Dues dues,
        boolean toSettle,
        Optional<String> statement) {

    static PartnerPosition of(
            Reckoning reckoning, StatementView.Dues dues, boolean toSettle, Optional<String> statement) {
        return new PartnerPosition(
                reckoning.partner(),
                reckoning.transactions(),
                Money.cny(reckoning.sum(Side.BILL)),
                Money.cny(reckoning.sum(Side.PAYABLE)),
                Money.cny(reckoning.sum(Side.CHARGE)),
                Money.cny(reckoning.net()),
                dues,
                toSettle,
                statement);
    }
}
