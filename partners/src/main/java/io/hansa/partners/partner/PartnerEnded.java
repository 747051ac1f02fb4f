package io.hansa.partners.partner;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The partnership is over; it is not taken up again under the same code. */
public final class PartnerEnded extends Conflict {

    private static final long serialVersionUID = 1L;

    PartnerEnded(String partnerCode) {
        super("partner-ended", Map.of("partner", partnerCode));
    }
}
