package io.hansa.club.referral;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody is referred at present. */
public class ReferralClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    public ReferralClosed() {
        super("referral-closed", Map.of());
    }
}
