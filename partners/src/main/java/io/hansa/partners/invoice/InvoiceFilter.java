package io.hansa.partners.invoice;

import java.util.Optional;

/**
 * Which invoices to list; what is empty does not narrow.
 *
 * @param partnerCode set to the caller's own for portal users and clients
 * @param bucket of open ones; only together with a partner
 */
public record InvoiceFilter(Optional<String> partnerCode, Optional<Bucket> bucket) {

    public static final InvoiceFilter ALL = new InvoiceFilter(Optional.empty(), Optional.empty());

    InvoiceFilter within(Optional<String> own) {
        return new InvoiceFilter(own.or(() -> partnerCode), bucket);
    }
}
