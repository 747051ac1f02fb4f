package io.hansa.club.referral;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody refers themselves. */
public class ReferralToOneself extends Conflict {

    private static final long serialVersionUID = 1L;

    public ReferralToOneself() {
        super("referral-to-oneself", Map.of());
    }
}
