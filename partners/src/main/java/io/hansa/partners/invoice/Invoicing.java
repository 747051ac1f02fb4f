package io.hansa.partners.invoice;

import io.hansa.kernel.Programme;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.settlement.StatementIssued;
import io.hansa.partners.settlement.StatementView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Makes the invoice of a statement that asks for money, in its transaction. */
@ApplicationScoped
public class Invoicing {

    @Inject
    InvoiceRows rows;

    @Inject
    Crediting crediting;

    @Inject
    Contracts contracts;

    @Inject
    Programme programme;

    @Inject
    Event<InvoiceIssued> issued;

    void onIssued(@Observes StatementIssued event) {
        issue(event.statement());
    }

    /** Nothing when the statement asks for nothing. */
    void issue(StatementView statement) {
        StatementView.Dues dues = statement.dues();
        if (dues.fromPartner().minor() == 0) {
            return;
        }
        LocalDate issuedOn = programme.dateOf(statement.issuedAt());
        LocalDate dueOn = dues.dueOn().orElse(issuedOn);
        var invoice = new Invoice(
                rows.takeNumber(statement.month().getYear()).value(),
                statement.number(),
                statement.partnerCode(),
                dues.fromPartner().minor(),
                new Invoice.Dates(issuedOn, dueOn, dueOn.plusDays(grace(statement))));
        rows.add(invoice);
        crediting.renew(statement.partnerCode());
        issued.fire(new InvoiceIssued(invoice.row(0, issuedOn)));
    }

    /** By the version by which the month was settled. */
    private int grace(StatementView statement) {
        return contracts.versions(statement.partnerCode()).stream()
                .filter(version -> statement
                        .dues()
                        .contract()
                        .filter(number -> number == version.version())
                        .isPresent())
                .findFirst()
                .map(version -> version.terms().settling())
                .orElse(Settling.DEFAULT)
                .graceDays();
    }
}
