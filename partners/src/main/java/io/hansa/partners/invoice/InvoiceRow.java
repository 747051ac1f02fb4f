package io.hansa.partners.invoice;

import io.hansa.kernel.Money;
import java.time.LocalDate;

/**
 * An invoice as of a date.
 *
 * @param paid of its amount until then
 * @param stopsAfter the last date on which, while it is open, new accruals are taken
 * @param bucket of what is open
 */
public record InvoiceRow(
        InvoiceNumber number,
        String statement,
        String partnerCode,
        Money amount,
        Money paid,
        LocalDate issuedOn,
        LocalDate dueOn,
        LocalDate stopsAfter,
        InvoiceState state,
        Bucket bucket) {

    public Money open() {
        return amount.minus(paid);
    }

    public boolean isOpen() {
        return state != InvoiceState.PAID;
    }
}
