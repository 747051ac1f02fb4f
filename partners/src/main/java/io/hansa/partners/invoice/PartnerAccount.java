package io.hansa.partners.invoice;

import io.hansa.kernel.Money;
import java.time.LocalDate;

/**
 * What a partner's clearing account consists of, as of a business date; positive, the partner owes it.
 *
 * @param balance as the ledger says
 * @param invoices open ones
 * @param payables what its statements ask to be paid to it and was not
 * @param carried by its last statement
 * @param unbilled on no statement yet
 * @param beyond paid on its account beyond all invoices
 */
public record PartnerAccount(
        String partnerCode,
        LocalDate asOf,
        Money balance,
        Money invoices,
        Money payables,
        Money carried,
        Money unbilled,
        Money beyond) {

    /** What the parts do not explain of the balance: always nothing, unless something is wrong. */
    public Money unexplained() {
        return balance.minus(invoices)
                .plus(payables)
                .minus(carried)
                .minus(unbilled)
                .plus(beyond);
    }
}
