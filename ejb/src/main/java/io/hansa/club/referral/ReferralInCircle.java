package io.hansa.club.referral;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Who was referred by a member does not refer that member. */
public class ReferralInCircle extends Conflict {

    private static final long serialVersionUID = 1L;

    public ReferralInCircle() {
        super("referral-in-circle", Map.of());
    }
}
