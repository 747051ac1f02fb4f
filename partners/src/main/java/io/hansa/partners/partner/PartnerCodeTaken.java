package io.hansa.partners.partner;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A partner, or an outlet of the partner, has this code already. */
public final class PartnerCodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    PartnerCodeTaken(String code) {
        super("partner-code-taken", Map.of("code", code));
    }
}
