package io.hansa.partners.prepaid;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** By the contract in force the partner does not buy points before it gives them. */
public final class NotPrepaid extends Conflict {

    private static final long serialVersionUID = 1L;

    NotPrepaid(String partnerCode) {
        super("not-prepaid", Map.of("partner", partnerCode));
    }
}
