package io.hansa.partners.payment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The account's check digits are wrong: a version of the contract with the right one has to be agreed first. */
public final class PayoutAccountWrong extends Conflict {

    private static final long serialVersionUID = 1L;

    PayoutAccountWrong(String partnerCode, String statement, String account) {
        super("payout-account-wrong", Map.of("partner", partnerCode, "statement", statement, "account", account));
    }
}
