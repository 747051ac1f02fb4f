package io.hansa.partners.access;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such partner, or not the caller's to see. */
public final class PartnerNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public PartnerNotFound(String partnerCode) {
        super("partner-not-found", Map.of("partner", String.valueOf(partnerCode)));
    }
}
