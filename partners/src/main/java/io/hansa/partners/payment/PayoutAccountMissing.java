package io.hansa.partners.payment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The contract in force names no account to pay to: a version with one has to be agreed first. */
public final class PayoutAccountMissing extends Conflict {

    private static final long serialVersionUID = 1L;

    PayoutAccountMissing(String partnerCode, String statement) {
        super("payout-account-missing", Map.of("partner", partnerCode, "statement", statement));
    }
}
