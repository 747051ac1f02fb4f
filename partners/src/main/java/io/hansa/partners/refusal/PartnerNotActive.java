package io.hansa.partners.refusal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The partnership is suspended or has ended. */
public final class PartnerNotActive extends Conflict {

    private static final long serialVersionUID = 1L;

    public PartnerNotActive(String partner) {
        super("partner-not-active", Map.of("partner", partner));
    }
}
