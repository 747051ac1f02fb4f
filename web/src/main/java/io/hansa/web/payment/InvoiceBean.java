package io.hansa.web.payment;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.invoice.Invoices;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.payment.Payer;
import io.hansa.partners.payment.PayerAccount;
import io.hansa.partners.remittance.RemittanceView;
import io.hansa.partners.remittance.Remittances;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One invoice: what it asks for, what was received for it, and where to pay. */
@Named("invoice")
@RequestScoped
public class InvoiceBean {

    @Inject
    Invoices invoices;

    @Inject
    Remittances remittances;

    @Inject
    PayerAccount account;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    private String number;
    private InvoiceRow row;
    private List<RemittanceView> received;

    public void load() {
        row = pages.required(() -> invoices.invoice(number));
        if (row != null) {
            received = remittances
                    .list(Optional.of(row.partnerCode()), Optional.of(number), Optional.empty(), Slice.MAX_LIMIT)
                    .rows();
        }
    }

    public InvoiceRow getRow() {
        return row;
    }

    public List<RemittanceView> getReceived() {
        return received;
    }

    /** Where to pay; null when it is not configured. */
    public Payer getPayee() {
        return account.payer().orElse(null);
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(row.partnerCode())).get(row.partnerCode());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
