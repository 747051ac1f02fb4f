package io.hansa.partners.invoice;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such invoice, or it is another partner's. */
public final class InvoiceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    InvoiceNotFound(String number) {
        super("invoice-not-found", Map.of("invoice", number));
    }
}
