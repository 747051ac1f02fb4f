package io.hansa.partners.invoice;

import io.hansa.partners.remittance.Remittances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reckons what is paid of partners' invoices as of a date, in a few statements whatever their number. */
@ApplicationScoped
class Reckoned {

    @Inject
    InvoiceRows rows;

    @Inject
    Remittances remittances;

    /** A partner's invoices, those due first first, and what it paid beyond them. */
    record OfPartner(List<InvoiceRow> invoices, long beyond) {}

    /** By partner; those without invoices may be left out, unless they paid something. */
    Map<String, OfPartner> of(Collection<String> partners, LocalDate asOf) {
        Map<String, List<Invoice>> invoices = rows.ofPartners(partners, asOf).stream()
                .collect(Collectors.groupingBy(Invoice::partner, LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> received = remittances.ofInvoices(partners, asOf);
        Map<String, Long> onAccount = remittances.onAccount(partners, asOf);
        var found = new LinkedHashMap<String, OfPartner>();
        for (String partner : partners) {
            List<Invoice> own = invoices.getOrDefault(partner, List.of());
            Allocation allocation = Allocation.of(own, received, onAccount.getOrDefault(partner, 0L));
            found.put(
                    partner,
                    new OfPartner(
                            own.stream()
                                    .map(invoice ->
                                            invoice.row(allocation.paid().get(invoice.number()), asOf))
                                    .toList(),
                            allocation.beyond()));
        }
        return found;
    }

    OfPartner of(String partner, LocalDate asOf) {
        return of(List.of(partner), asOf).get(partner);
    }
}
