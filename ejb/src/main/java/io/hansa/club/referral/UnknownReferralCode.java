package io.hansa.club.referral;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The code names nobody whose friends may join. */
public class UnknownReferralCode extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnknownReferralCode() {
        super("unknown-referral-code", Map.of("field", "code"));
    }
}
