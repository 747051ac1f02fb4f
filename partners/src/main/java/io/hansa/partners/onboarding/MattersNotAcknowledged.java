package io.hansa.partners.onboarding;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** What outlives the partnership has to be acknowledged; {@code matters} names it. */
public final class MattersNotAcknowledged extends Conflict {

    private static final long serialVersionUID = 1L;

    MattersNotAcknowledged(String partnerCode, String matters) {
        super("matters-not-acknowledged", Map.of("partner", partnerCode, "matters", matters));
    }
}
