package io.hansa.club.referral;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** Terms contradict themselves; {@code field} says where. */
public class InvalidReferralTerms extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidReferralTerms(String field) {
        super("invalid-referral-terms", Map.of("field", field));
    }
}
