package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** With this the partner would owe more unpaid than its contract allows; all in fen. */
public final class CreditExhausted extends Conflict {

    private static final long serialVersionUID = 1L;

    CreditExhausted(String partnerCode, int contract, long limitFen, long owedFen) {
        super(
                "credit-exhausted",
                Map.of("partner", partnerCode, "contract", contract, "limitFen", limitFen, "owedFen", owedFen));
    }
}
