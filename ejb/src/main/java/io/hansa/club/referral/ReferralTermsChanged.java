package io.hansa.club.referral;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has proposed terms meanwhile. */
public class ReferralTermsChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public ReferralTermsChanged() {
        super("referral-terms-changed", Map.of());
    }
}
