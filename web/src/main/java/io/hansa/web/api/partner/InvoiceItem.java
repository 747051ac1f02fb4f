package io.hansa.web.api.partner;

import io.hansa.partners.invoice.InvoiceRow;
import java.time.LocalDate;

/**
 * What a statement asks the partner to pay.
 *
 * @param statement that asks for it
 * @param openFen what is not paid yet, by what the bank booked
 * @param stopsAfter the last date on which, while it is open, new accruals are taken
 */
public record InvoiceItem(
        String number,
        String statement,
        String state,
        long amountFen,
        long openFen,
        LocalDate issuedOn,
        LocalDate dueOn,
        LocalDate stopsAfter) {

    static InvoiceItem of(InvoiceRow row) {
        return new InvoiceItem(
                row.number().value(),
                row.statement(),
                row.state().name(),
                row.amount().minor(),
                row.open().minor(),
                row.issuedOn(),
                row.dueOn(),
                row.stopsAfter());
    }
}
