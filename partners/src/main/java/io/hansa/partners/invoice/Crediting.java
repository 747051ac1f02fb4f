package io.hansa.partners.invoice;

import io.hansa.kernel.Programme;
import io.hansa.partners.partner.Credit;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.remittance.RemittancePosted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;

/**
 * Keeps until when a partner accrues on credit, in the transaction of each invoice and each remittance: so a payment lifts a stop at
 * once.
 */
@ApplicationScoped
class Crediting {

    @Inject
    Reckoned reckoned;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    void onPosted(@Observes RemittancePosted event) {
        renew(event.remittance().partnerCode());
    }

    void renew(String partner) {
        partners.keepCredit(partner, () -> credit(partner));
    }

    private Credit credit(String partner) {
        Optional<InvoiceRow> first = reckoned.of(partner, programme.today()).invoices().stream()
                .filter(InvoiceRow::isOpen)
                .min(Comparator.comparing(InvoiceRow::stopsAfter)
                        .thenComparing(row -> row.number().value()));
        return new Credit(
                first.map(InvoiceRow::stopsAfter), first.map(row -> row.number().value()), Optional.empty());
    }
}
