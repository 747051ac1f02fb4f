package io.hansa.club.referral;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Only who has just joined, and has not earned yet, is referred. */
public class ReferralTooLate extends Conflict {

    private static final long serialVersionUID = 1L;

    public ReferralTooLate(int days) {
        super("referral-too-late", Map.of("days", days));
    }
}
