package io.hansa.partners.transaction;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** An invoice of the partner is overdue beyond the contract's grace: nothing new is billed until it is paid, or staff lift that. */
public final class PartnerOverdue extends Invalid {

    private static final long serialVersionUID = 1L;

    PartnerOverdue(String partnerCode, String invoice) {
        super("partner-overdue", Map.of("partner", partnerCode, "invoice", invoice));
    }
}
