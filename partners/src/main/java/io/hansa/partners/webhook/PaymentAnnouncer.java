package io.hansa.partners.webhook;

import io.hansa.partners.invoice.InvoiceIssued;
import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.remittance.RemittancePosted;
import io.hansa.partners.remittance.RemittanceView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;

/** Hears that a partner is asked to pay, and of money that the bank booked, in their transactions. */
@ApplicationScoped
class PaymentAnnouncer {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Teller teller;

    void onInvoice(@Observes InvoiceIssued issued) {
        InvoiceRow invoice = issued.invoice();
        teller.tell(
                invoice.partnerCode(),
                WebhookType.INVOICE_ISSUED,
                JSON.createObjectBuilder()
                        .add("number", invoice.number().value())
                        .add("statement", invoice.statement())
                        .add("amountFen", invoice.amount().minor())
                        .add("dueOn", invoice.dueOn().toString())
                        .add("stopsAfter", invoice.stopsAfter().toString())
                        .build()
                        .toString());
    }

    void onRemittance(@Observes RemittancePosted posted) {
        RemittanceView remittance = posted.remittance();
        var data = JSON.createObjectBuilder()
                .add("kind", remittance.kind().name())
                .add("amountFen", remittance.amount().minor())
                .add("bookedOn", remittance.bookedOn().toString())
                .add("entry", remittance.entry().value());
        remittance.invoice().ifPresent(invoice -> data.add("invoice", invoice));
        remittance.payment().ifPresent(payment -> data.add("payment", payment));
        remittance.undoes().ifPresent(undone -> data.add("undoes", undone.value()));
        teller.tell(
                remittance.partnerCode(),
                WebhookType.PAYMENT_BOOKED,
                data.build().toString());
    }
}
