package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The partner gives points that it has bought, and of those only {@code left} are left beside its reserve: it has to buy a block. */
public final class AllowanceExhausted extends Conflict {

    private static final long serialVersionUID = 1L;

    AllowanceExhausted(String partnerCode, long required, long left) {
        super("allowance-exhausted", Map.of("partner", partnerCode, "required", required, "left", left));
    }
}
